/** Advice on leads over HTTP, as part of the answer about a lead. */
@NullMarked
package com.leadintel.rest.engagement;

import org.jspecify.annotations.NullMarked;
