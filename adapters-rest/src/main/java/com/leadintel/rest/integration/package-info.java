/** The state of the tenant's integrations over HTTP. */
@NullMarked
package com.leadintel.rest.integration;

import org.jspecify.annotations.NullMarked;
