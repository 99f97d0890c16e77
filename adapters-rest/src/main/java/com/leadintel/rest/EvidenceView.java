package com.leadintel.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.leadintel.domain.shared.Evidence;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The proof of a claim: words said in a call, or written at an address. */
@Schema(name = "Evidence", description = "The proof of a claim: words said in a call, or written at an address.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EvidenceView(
        @Schema(required = true, description = "The words, verbatim.", examples = "we have 85k set aside")
        String quote,

        @Schema(description = "The call they were said in.") Optional<UUID> call,

        @Schema(description = "The turn, from 0.", examples = "12")
        Optional<Integer> turn,

        @Schema(description = "The first character in the turn's text.", examples = "4")
        Optional<Integer> from,

        @Schema(description = "The character after the last one.", examples = "26")
        Optional<Integer> to,

        @Schema(description = "Who said them.", examples = "Elena")
        Optional<String> speaker,

        @Schema(description = "When they began, in seconds from the start.")
        Optional<Double> startSecond,

        @Schema(description = "When they ended.") Optional<Double> endSecond,

        @Schema(description = "The address they stand at.", examples = "https://norwood.example/about")
        Optional<URI> source,

        @Schema(description = "When they were seen there.") Optional<Instant> seenAt) {

    /** The proof in its shape for this API. */
    public static EvidenceView from(Evidence evidence) {
        if (evidence instanceof Evidence.Spoken said) {
            return new EvidenceView(
                    said.quote(),
                    Optional.of(said.call().value()),
                    Optional.of(said.turn()),
                    Optional.of(said.from()),
                    Optional.of(said.to()),
                    Optional.of(said.speaker()),
                    said.startSecond(),
                    said.endSecond(),
                    Optional.empty(),
                    Optional.empty());
        }
        Evidence.Written written = (Evidence.Written) evidence;
        return new EvidenceView(
                written.quote(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(written.source()),
                Optional.of(written.seenAt()));
    }
}
