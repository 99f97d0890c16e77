/** Engagement: the advice on what to do next with a lead. */
@Capability(uses = {"lead", "research", "call"})
@NullMarked
package com.leadintel.application.engagement;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
