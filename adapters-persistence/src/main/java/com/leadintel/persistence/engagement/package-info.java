/** Whose turn it is, read from the leads in PostgreSQL. */
@NullMarked
package com.leadintel.persistence.engagement;

import org.jspecify.annotations.NullMarked;
