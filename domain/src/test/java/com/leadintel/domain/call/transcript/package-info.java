/** Tests of the transcript formats. */
@NullMarked
package com.leadintel.domain.call.transcript;

import org.jspecify.annotations.NullMarked;
