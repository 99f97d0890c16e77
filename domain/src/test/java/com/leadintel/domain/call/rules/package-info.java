/** Tests of the rules engine, piece by piece. */
@NullMarked
package com.leadintel.domain.call.rules;

import org.jspecify.annotations.NullMarked;
