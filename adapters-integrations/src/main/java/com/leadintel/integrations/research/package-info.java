/** Which sources of research this installation has. */
@NullMarked
package com.leadintel.integrations.research;

import org.jspecify.annotations.NullMarked;
