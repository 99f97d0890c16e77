/** Calls as rows: the columns that lists need, and the whole call as JSON. */
@NullMarked
package com.leadintel.persistence.call;

import org.jspecify.annotations.NullMarked;
