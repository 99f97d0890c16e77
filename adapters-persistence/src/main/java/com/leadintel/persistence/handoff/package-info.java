/** Handoffs as rows: the columns that lists need, and the whole handoff as JSON. */
@NullMarked
package com.leadintel.persistence.handoff;

import org.jspecify.annotations.NullMarked;
