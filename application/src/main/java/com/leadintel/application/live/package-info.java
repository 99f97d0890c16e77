/** Changes as they happen, for whoever looks at the same thing right now. */
@NullMarked
package com.leadintel.application.live;

import org.jspecify.annotations.NullMarked;
