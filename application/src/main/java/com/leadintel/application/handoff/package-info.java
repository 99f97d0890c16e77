/** From the four checks to the last effect: what happens when a lead goes to an account executive. */
@Capability(uses = {"mail", "file"})
@NullMarked
package com.leadintel.application.handoff;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
