/** Where the private files of tenants are kept. */
@Capability
@NullMarked
package com.leadintel.application.file.port;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
