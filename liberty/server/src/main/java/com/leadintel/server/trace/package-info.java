/** The id of each request, in its answer and in the lines that it causes in the log. */
@NullMarked
package com.leadintel.server.trace;

import org.jspecify.annotations.NullMarked;
