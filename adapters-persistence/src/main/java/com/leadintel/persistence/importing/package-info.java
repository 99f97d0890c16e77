/** Imports in PostgreSQL, with what was wrong with their rows and which rows were taken in before. */
@NullMarked
package com.leadintel.persistence.importing;

import org.jspecify.annotations.NullMarked;
