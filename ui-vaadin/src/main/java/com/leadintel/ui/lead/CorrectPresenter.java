package com.leadintel.ui.lead;

import com.leadintel.application.lead.CorrectLead;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.application.lead.UnderstandDraft;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.ui.lead.DetailsForm.Field;
import com.leadintel.ui.shell.SessionCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Corrects what is known of a lead. */
@Dependent
public class CorrectPresenter {
    private final SessionCaller session;
    private final ShowLead show;
    private final UnderstandDraft understand;
    private final CorrectLead correct;

    @Inject
    public CorrectPresenter(SessionCaller session, ShowLead show, UnderstandDraft understand, CorrectLead correct) {
        this.session = session;
        this.show = show;
        this.understand = understand;
        this.correct = correct;
    }

    /** What was known when somebody began to correct it. */
    public record Known(LeadId lead, LeadDetails details) {
        DetailsForm form() {
            return DetailsForm.of(details);
        }
    }

    /** What is known now. */
    public Known open(LeadId id) {
        return new Known(id, show.handle(session.caller(), id).details());
    }

    /** What somebody else made of a lead while it was being corrected: by field what it held before and holds now. */
    public record Meanwhile(Known now, DetailsForm typed, Map<Field, Change> changes) {}

    /** What became of a field: the typed text stands in it, or the new one when nothing was typed there. */
    public record Change(String before, String now, boolean clashes) {}

    /**
     * Takes over what was typed. When somebody else changed what the form asks for, nothing is taken over and the answer
     * says what to go on with; what the form does not ask for, and what machines find out meanwhile, is in nobody's way.
     */
    public Optional<Meanwhile> save(Known known, DetailsForm typed) {
        try {
            correct.handle(
                    session.caller(), known.lead(), details -> corrected(known, typed, details), Optional.empty());
            return Optional.empty();
        } catch (Refusal refused) {
            Known now = open(known.lead());
            if (now.form().equals(known.form())) {
                throw refused;
            }
            return Optional.of(meanwhile(known.form(), now, typed));
        }
    }

    private LeadDetails corrected(Known known, DetailsForm typed, LeadDetails details) {
        if (!DetailsForm.of(details).equals(known.form())) {
            throw Refusal.stale(
                    "lead.changed-meanwhile", Map.of("id", known.lead().toString()));
        }
        return understand.handle(session.caller(), typed.draft(details));
    }

    private static Meanwhile meanwhile(DetailsForm was, Known now, DetailsForm typed) {
        Map<Field, Change> changes = new EnumMap<>(Field.class);
        DetailsForm merged = typed;
        for (Field field : Field.values()) {
            String before = was.at(field);
            String after = now.form().at(field);
            String wanted = typed.at(field);
            if (!after.equals(before) && !after.equals(wanted)) {
                changes.put(field, new Change(before, after, !wanted.equals(before)));
                merged = wanted.equals(before) ? merged.with(field, after) : merged;
            }
        }
        return new Meanwhile(now, merged, changes);
    }
}
