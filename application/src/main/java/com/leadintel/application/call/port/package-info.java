/** Where calls are kept, and how what providers and people bring is read. */
@NullMarked
package com.leadintel.application.call.port;

import org.jspecify.annotations.NullMarked;
