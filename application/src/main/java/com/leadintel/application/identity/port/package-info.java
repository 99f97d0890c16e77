/** Where users and API keys are kept, and how secrets are hashed. */
@NullMarked
package com.leadintel.application.identity.port;

import org.jspecify.annotations.NullMarked;
