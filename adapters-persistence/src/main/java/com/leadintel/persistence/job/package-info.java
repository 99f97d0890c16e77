/** The queue in PostgreSQL: one table is the truth, the scheduler library triggers and takes over from dead nodes. */
@NullMarked
package com.leadintel.persistence.job;

import org.jspecify.annotations.NullMarked;
