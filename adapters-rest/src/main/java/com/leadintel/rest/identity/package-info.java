/** The people and the API keys of the tenant over HTTP. */
@NullMarked
package com.leadintel.rest.identity;

import org.jspecify.annotations.NullMarked;
