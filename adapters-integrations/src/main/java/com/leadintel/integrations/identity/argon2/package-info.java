/** Passwords hashed with Argon2id (RFC 9106). */
@NullMarked
package com.leadintel.integrations.identity.argon2;

import org.jspecify.annotations.NullMarked;
