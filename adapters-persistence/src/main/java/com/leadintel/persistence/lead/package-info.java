/** Leads in PostgreSQL: the whole lead as its state, and beside it the columns that lists and duplicate search need. */
@NullMarked
package com.leadintel.persistence.lead;

import org.jspecify.annotations.NullMarked;
