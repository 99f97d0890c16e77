/** The one place where errors become answers: problem documents of RFC 9457 with a stable code. */
@NullMarked
package com.leadintel.rest.problem;

import org.jspecify.annotations.NullMarked;
