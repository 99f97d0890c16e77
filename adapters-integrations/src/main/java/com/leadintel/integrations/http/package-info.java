/** HTTP to providers: one client with limits of time and size, whose only failure is that a provider is out of reach. */
@NullMarked
package com.leadintel.integrations.http;

import org.jspecify.annotations.NullMarked;
