/** Tenants: the organizations that share an installation and never each other's data. */
@Capability
@NullMarked
package com.leadintel.domain.tenant;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
