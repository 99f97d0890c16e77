/** Proof that the domain serves other teams as one jar, without the rest of the product. */
@NullMarked
package com.leadintel.domain.embedding;

import org.jspecify.annotations.NullMarked;
