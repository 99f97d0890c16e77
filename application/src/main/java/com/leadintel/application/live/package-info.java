/** Changes as they happen, for whoever looks at the same thing right now. */
@Capability
@NullMarked
package com.leadintel.application.live;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
