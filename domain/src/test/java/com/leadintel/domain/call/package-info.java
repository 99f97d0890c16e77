/** Tests of calls: the model, the transcript formats and the rules engine. */
@NullMarked
package com.leadintel.domain.call;

import org.jspecify.annotations.NullMarked;
