/** Lists that page forward by key: newest first, from where the last page ended. */
@NullMarked
package com.leadintel.persistence.keyset;

import org.jspecify.annotations.NullMarked;
