/** The read side of the kanban: columns, cards, filters and their figures. */
@NullMarked
package com.leadintel.application.board;

import org.jspecify.annotations.NullMarked;
