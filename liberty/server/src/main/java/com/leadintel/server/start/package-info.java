/** Starting and stopping the product: what happens in which order, and what the console says when it cannot. */
@NullMarked
package com.leadintel.server.start;

import org.jspecify.annotations.NullMarked;
