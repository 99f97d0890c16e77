/** The tenant's catalogue over HTTP. */
@NullMarked
package com.leadintel.rest.product;

import org.jspecify.annotations.NullMarked;
