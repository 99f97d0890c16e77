/** Reads transcripts that people upload: WebVTT, SubRip, and text or Markdown in which each line names its speaker. */
@NullMarked
package com.leadintel.domain.call.transcript;

import org.jspecify.annotations.NullMarked;
