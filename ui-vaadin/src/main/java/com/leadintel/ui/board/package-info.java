/** The board: leads as cards in the columns of their stages. */
@NullMarked
package com.leadintel.ui.board;

import org.jspecify.annotations.NullMarked;
