package com.leadintel.ui.board;

import com.leadintel.application.lead.CaptureLead;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.ui.shell.SessionCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Turns what somebody typed into a lead. */
@Dependent
public class NewLeadPresenter {
    private final SessionCaller session;
    private final CaptureLead capture;

    @Inject
    public NewLeadPresenter(SessionCaller session, CaptureLead capture) {
        this.session = session;
        this.capture = capture;
    }

    /** What was typed; an empty text means nothing was. */
    public record Form(String company, String website, String firstName, String lastName, String title, String email) {}

    /** Captures the lead. */
    public LeadId capture(Form form) {
        Company company = new Company(
                given(form.company()),
                given(form.website()).map(NewLeadPresenter::address),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Person person = new Person(
                given(form.firstName()),
                given(form.lastName()),
                given(form.title()),
                given(form.email()).map(EmailAddress::new),
                Optional.empty());
        LeadDetails details = LeadDetails.of(person, company);
        return capture.handle(
                        session.caller(),
                        new CaptureLead.Command(
                                details,
                                Capture.Via.FORM,
                                LeadSource.of(LeadSource.Channel.OTHER),
                                Optional.empty(),
                                true,
                                Optional.empty()))
                .lead();
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }

    private static URI address(String text) {
        try {
            return URI.create(text.contains("://") ? text : "https://" + text);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid("company.website-malformed", Map.of("value", text), malformed);
        }
    }
}
