package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Timeframe;

/** A date or a stretch of time that somebody named: its place and what it means seen from the day of the call. */
record DateMention(int from, int to, Timeframe when) {
    int length() {
        return to - from;
    }
}
