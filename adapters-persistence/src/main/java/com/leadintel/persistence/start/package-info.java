/** What the server calls while it starts: migrations, and the container resources that everything here stands on. */
@NullMarked
package com.leadintel.persistence.start;

import org.jspecify.annotations.NullMarked;
