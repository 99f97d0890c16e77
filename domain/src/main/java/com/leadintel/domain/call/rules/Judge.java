package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.DimensionScore;

/** Judges one dimension of how a seller led a call. */
interface Judge {
    DimensionScore judge(Seen seen);
}
