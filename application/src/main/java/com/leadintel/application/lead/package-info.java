/** What people and integrations do with leads, from the capture to the recorded outcome. */
@Capability(uses = {"file", "integration", "job"})
@NullMarked
package com.leadintel.application.lead;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
