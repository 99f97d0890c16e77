/** The kanban board over HTTP: columns, cards and their moves. */
@NullMarked
package com.leadintel.rest.board;

import org.jspecify.annotations.NullMarked;
