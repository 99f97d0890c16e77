/** What the outside asks to learn whether this server lives and may be sent work. */
@NullMarked
package com.leadintel.server.health;

import org.jspecify.annotations.NullMarked;
