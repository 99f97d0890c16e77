/** Slowing down those who guess passwords, on this server. */
@NullMarked
package com.leadintel.integrations.identity.tries;

import org.jspecify.annotations.NullMarked;
