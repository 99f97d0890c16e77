/** The read side of the kanban: columns, cards, filters and their figures. */
@Capability(uses = "lead")
@NullMarked
package com.leadintel.application.board;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
