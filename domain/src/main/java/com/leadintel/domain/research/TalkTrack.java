package com.leadintel.domain.research;

import com.leadintel.domain.shared.Require;

/** Something to say in a call, in at most 1,000 characters, and the finding that gives the occasion. */
public record TalkTrack(String text, Finding because) {
    public TalkTrack {
        text = Require.text(text, 1_000, "talk-track.text-malformed");
        Require.present(because, "talk-track.reason-missing");
    }
}
