/** Engagement: what to do next with a lead, and why. */
@Capability(uses = {"lead", "research", "call"})
@NullMarked
package com.leadintel.domain.engagement;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
