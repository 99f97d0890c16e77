/** Measures the rules engine against transcripts that people labelled, half of them unseen by whoever wrote the rules. */
@NullMarked
package com.leadintel.domain.call.quality;

import org.jspecify.annotations.NullMarked;
