/** The technical ports that every capability may need. */
@NullMarked
package com.leadintel.application.shared.port;

import org.jspecify.annotations.NullMarked;
