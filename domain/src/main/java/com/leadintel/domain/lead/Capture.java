package com.leadintel.domain.lead;

import com.leadintel.domain.shared.Require;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One time that a lead came in: how, from which source, when, under which reference there (at most 300 characters, such
 * as an import's id and line), which fields the lead took from it, and whether the sender is confirmed. The unconfirmed is
 * what an unsigned message claims until the record has been read again. Everything it brought stays with it word for word,
 * so that a merge loses nothing; captures from before that was kept have none.
 */
public record Capture(
        Via via,
        LeadSource source,
        Optional<String> reference,
        boolean confirmed,
        List<String> broughtFields,
        Optional<LeadDetails> brought,
        Instant at) {
    /** The doors through which leads come in. */
    public enum Via {
        API,
        FORM,
        IMPORT,
        SALESFORCE,
        DEMO
    }

    public Capture {
        Require.present(via, "capture.via-missing");
        Require.present(source, "capture.source-missing");
        reference = reference.map(text -> Require.text(text, 300, "capture.reference-malformed"));
        broughtFields = List.copyOf(broughtFields);
        Require.present(brought, "capture.brought-missing");
        Require.present(at, "capture.time-missing");
    }

    /** A confirmed capture with no reference elsewhere. */
    public static Capture of(Via via, LeadSource source, Instant at) {
        return new Capture(via, source, Optional.empty(), true, List.of(), Optional.empty(), at);
    }

    /** The same capture under a reference in its own world. */
    public Capture known(String as) {
        return new Capture(via, source, Optional.of(as), confirmed, broughtFields, brought, at);
    }

    /** The same capture, of which nobody has vouched for the sender. */
    public Capture unconfirmed() {
        return new Capture(via, source, reference, false, broughtFields, brought, at);
    }

    /** The same capture of a lead that took these fields at most. */
    Capture givingOnly(List<String> taken) {
        List<String> fields = broughtFields.stream().filter(taken::contains).toList();
        return new Capture(via, source, reference, confirmed, fields, brought, at);
    }

    Capture bringing(LeadDetails details, List<String> taken) {
        return new Capture(via, source, reference, confirmed, taken, Optional.of(details), at);
    }
}
