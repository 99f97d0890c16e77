/** What the build adds to the description of the API: problems everywhere, the paths without a version. */
@NullMarked
package com.leadintel.rest.openapi;

import org.jspecify.annotations.NullMarked;
