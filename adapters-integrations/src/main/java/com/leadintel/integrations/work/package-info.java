/** Work side by side on the container's threads. */
@NullMarked
package com.leadintel.integrations.work;

import org.jspecify.annotations.NullMarked;
