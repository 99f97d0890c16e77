package com.leadintel.application.notification;

import com.leadintel.application.identity.port.Users;
import com.leadintel.application.mail.port.Mail;
import com.leadintel.application.notification.port.Inbox;
import com.leadintel.application.notification.port.Preferences;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.notification.Preference;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts what came in numbers for a person within a while into the words of one mail. */
@UseCase
public class WriteGatheredMail {
    private static final int PAGE = 200;

    private final Inbox inbox;
    private final Preferences preferences;
    private final Users users;

    @Inject
    public WriteGatheredMail(Inbox inbox, Preferences preferences, Users users) {
        this.inbox = inbox;
        this.preferences = preferences;
        this.users = users;
    }

    /**
     * The mail about what the person was told from one moment until before another; none when they have read it all, want
     * no mail about it any more, or do not work here any more.
     */
    public Optional<Mail> handle(TenantId tenant, UserId person, Instant from, Instant to) {
        User recipient = users.get(tenant, person);
        Preference wish = preferences.find(tenant, person).orElseGet(() -> Preference.usual(tenant, person));
        List<InboxLine> lines = unread(tenant, person, from).stream()
                .filter(line -> line.notification().at().isBefore(to))
                .filter(line -> line.notification().kind().gathered())
                .filter(line -> wish.wantsEmail(line.notification().kind()))
                .toList();
        return recipient.active() && !lines.isEmpty() ? Optional.of(mail(lines, recipient, from)) : Optional.empty();
    }

    private List<InboxLine> unread(TenantId tenant, UserId person, Instant from) {
        List<InboxLine> lines = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        boolean more = true;
        while (more) {
            Page<InboxLine> page = inbox.browse(tenant, person, true, next, PAGE);
            List<InboxLine> late = page.items().stream()
                    .filter(line -> !line.notification().at().isBefore(from))
                    .toList();
            lines.addAll(late);
            next = page.next();
            more = next.isPresent() && late.size() == page.items().size();
        }
        return lines;
    }

    private static Mail mail(List<InboxLine> lines, User recipient, Instant from) {
        Notification first = lines.get(0).notification();
        return new Mail(
                "gathered-" + first.recipient() + "-" + from.getEpochSecond() + "@lead-intel.local",
                recipient.email(),
                Optional.empty(),
                lines.size() == 1 ? MailWords.subject(lines.get(0)) : GatheredWords.subject(lines),
                lines.size() == 1
                        ? MailWords.text(lines.get(0), recipient.name())
                        : GatheredWords.text(lines, recipient.name()),
                Optional.empty(),
                List.of());
    }
}
