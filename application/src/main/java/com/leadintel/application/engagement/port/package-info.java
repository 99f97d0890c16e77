/** Which leads wait for somebody. */
@NullMarked
package com.leadintel.application.engagement.port;

import org.jspecify.annotations.NullMarked;
