/** Keys and first passwords from the secure random numbers of the platform. */
@NullMarked
package com.leadintel.integrations.secret;

import org.jspecify.annotations.NullMarked;
