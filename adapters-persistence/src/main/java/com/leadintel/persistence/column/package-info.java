/** How single values look in a column. */
@NullMarked
package com.leadintel.persistence.column;

import org.jspecify.annotations.NullMarked;
