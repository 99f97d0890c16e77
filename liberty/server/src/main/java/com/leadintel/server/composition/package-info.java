/** What belongs to no adapter and yet has to be handed to the use cases. */
@NullMarked
package com.leadintel.server.composition;

import org.jspecify.annotations.NullMarked;
