/** Where the board's columns, cards and filters come from. */
@NullMarked
package com.leadintel.application.board.port;

import org.jspecify.annotations.NullMarked;
