/** The private files of tenants. */
@Capability
@NullMarked
package com.leadintel.application.file;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
