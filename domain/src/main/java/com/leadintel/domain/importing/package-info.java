/**
 * Imports: lists of leads from files. Words: import, header, mapping (which column means what), row, row issue. Other
 * people's headers come in many languages; what a column means is guessed from header and values, and shown before
 * anything is written.
 */
@Capability(uses = "lead")
@NullMarked
package com.leadintel.domain.importing;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
