/** Signing in, passwords, API keys and the first user of a fresh installation. */
@NullMarked
package com.leadintel.application.identity;

import org.jspecify.annotations.NullMarked;
