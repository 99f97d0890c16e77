package com.leadintel.application.handoff;

import com.leadintel.application.handoff.port.BriefingPrinter;
import com.leadintel.application.mail.Attachment;
import com.leadintel.application.mail.port.Mail;
import com.leadintel.application.mail.port.Mailer;
import com.leadintel.application.mail.port.Posting;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.handoff.Effect;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Sends the account executive the briefing by e-mail, always under the same message id; answers go to whoever handed off. */
@Step
public class TellAccountExecutive {
    private final BriefingPrinter printer;
    private final KeepBriefing keep;
    private final RecallSender recall;
    private final Mailer mailer;

    @Inject
    public TellAccountExecutive(BriefingPrinter printer, KeepBriefing keep, RecallSender recall, Mailer mailer) {
        this.printer = printer;
        this.keep = keep;
        this.recall = recall;
        this.mailer = mailer;
    }

    /** Whether the mail is surely on its way or in the local outbox; false when nobody can know. */
    public boolean handle(TenantId tenant, Handoff handoff, Effect effect) {
        Handoff.State state = handoff.state();
        String name = state.briefing().details().name();
        Attachment pdf = new Attachment("briefing.pdf", "application/pdf", keep.handle(tenant, handoff, effect));
        Optional<EmailAddress> sender = recall.handle(tenant, handoff).map(User::email);
        Mail mail = new Mail(
                effect.key() + "@lead-intel.local",
                state.to().email(),
                sender,
                HandoffWords.subject(name),
                HandoffWords.text(state) + HandoffWords.answer(state, sender),
                Optional.of(printer.html(tenant, BriefingDocument.of(state))),
                List.of(pdf));
        return mailer.post(tenant, mail) != Posting.UNCLEAR;
    }
}
