/** Which provider accounts belong to which tenant, and what arrives from them. */
@Capability(uses = "tenant")
@NullMarked
package com.leadintel.application.integration;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
