package com.leadintel.application.demo;

import com.leadintel.domain.call.Side;
import com.leadintel.domain.shared.Require;

/** What one person says in a dialogue before the other one speaks. */
public record Line(Side side, String speaker, String text) {
    public Line {
        Require.present(side, "line.side-missing");
        speaker = Require.text(speaker, 120, "line.speaker-malformed");
        text = Require.text(text, 2_000, "line.text-malformed");
    }
}
