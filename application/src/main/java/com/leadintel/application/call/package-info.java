/** Calls from the provider's message or a person's hand to the analysis that fills the lead. */
@Capability(uses = {"file", "integration", "lead", "tenant"})
@NullMarked
package com.leadintel.application.call;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
