/** Background jobs: one table is the truth about what runs, waits, failed or was given up. */
@Capability
@NullMarked
package com.leadintel.application.job;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
