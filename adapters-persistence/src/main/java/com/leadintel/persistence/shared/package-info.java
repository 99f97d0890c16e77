/** Identities and the answers under idempotency keys. */
@NullMarked
package com.leadintel.persistence.shared;

import org.jspecify.annotations.NullMarked;
