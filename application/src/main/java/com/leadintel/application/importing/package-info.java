/** Lists of leads from the upload to the last row: shown first, then read in chunks by a job that can stop and go on. */
@Capability(uses = {"file", "tenant"})
@NullMarked
package com.leadintel.application.importing;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
