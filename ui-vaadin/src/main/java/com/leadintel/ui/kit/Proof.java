package com.leadintel.ui.kit;

import com.leadintel.domain.shared.Evidence;
import com.leadintel.ui.text.Numbers;
import com.leadintel.ui.text.Texts;
import java.net.URI;
import java.util.Optional;

/** The evidence of a claim as a reader sees it: where it stands, the words, who said them, and the way there. */
public record Proof(String icon, String source, String quote, String who, String href, boolean outside, String action) {
    /** Evidence as a reader sees it. */
    public static Proof of(Evidence evidence) {
        if (evidence instanceof Evidence.Spoken spoken) {
            return spoken(spoken);
        }
        Evidence.Written written = (Evidence.Written) evidence;
        boolean web = String.valueOf(written.source().getScheme()).startsWith("http");
        return new Proof(
                web ? "globe" : "file-text",
                place(written.source()),
                written.quote(),
                "",
                web ? written.source().toString() : "",
                true,
                Texts.of("proof.open"));
    }

    private static String place(URI source) {
        if (source.toString().startsWith("urn:lead-intel:lead:")) {
            return Texts.of(source.toString().endsWith(":message") ? "proof.message" : "proof.record");
        }
        String host = Optional.ofNullable(source.getHost()).orElse(source.toString());
        return host + Optional.ofNullable(source.getPath()).orElse("");
    }

    private static Proof spoken(Evidence.Spoken spoken) {
        String at = spoken.startSecond().map(Numbers::clock).orElse("");
        String href = "calls/" + spoken.call() + "?turn=" + spoken.turn();
        return new Proof(
                "phone",
                at.isEmpty() ? Texts.of("proof.call") : Texts.of("proof.call-at", at),
                spoken.quote(),
                spoken.speaker(),
                href,
                false,
                at.isEmpty() ? Texts.of("proof.read") : Texts.of("proof.play", at));
    }
}
