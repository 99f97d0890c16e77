/** Where provider connections and their raw messages are kept. */
@NullMarked
package com.leadintel.application.integration.port;

import org.jspecify.annotations.NullMarked;
