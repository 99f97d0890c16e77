/** Committed changes, pushed through PostgreSQL's LISTEN and NOTIFY. */
@NullMarked
package com.leadintel.persistence.live;

import org.jspecify.annotations.NullMarked;
