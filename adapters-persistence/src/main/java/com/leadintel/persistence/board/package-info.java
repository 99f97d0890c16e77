/** The board's read side in PostgreSQL: cards by the stage's index, figures from maintained tallies. */
@NullMarked
package com.leadintel.persistence.board;

import org.jspecify.annotations.NullMarked;
