package com.leadintel.ui.settings;

import com.leadintel.application.mail.KeptMail;
import com.leadintel.application.mail.MailLine;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.ui.kit.EmptyState;
import com.leadintel.ui.kit.FileLink;
import com.leadintel.ui.kit.Fold;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Moment;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** The mail that was kept here instead of being sent. */
final class OutboxPart extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    OutboxPart(SettingsPresenter presenter) {
        super("div");
        List<MailLine> mails = presenter.mails();
        if (mails.isEmpty()) {
            add(new EmptyState("mail", Texts.of("settings.nothing"), Texts.of("settings.nothing.text")));
        }
        mails.forEach(mail -> add(row(mail, presenter)));
    }

    private static Component row(MailLine mail, SettingsPresenter presenter) {
        Fold fold = new Fold(
                false,
                Kit.span("ink md cut grow", mail.subject().orElseGet(() -> Texts.of("settings.mail.unreadable"))),
                Kit.span("t13 ter cut", mail.to().map(EmailAddress::value).orElse("")),
                Kit.span("t13 ter", Moment.of(mail.keptAt())));
        return fold.whenFirstOpened(
                () -> Toast.unlessRefused(() -> fill(fold, presenter.mail(mail.messageId()), presenter)));
    }

    private static void fill(Fold fold, KeptMail mail, SettingsPresenter presenter) {
        fold.holding(
                Kit.p("sec read", mail.text()).styled("white-space", "pre-wrap").styled("padding-bottom", "12px"));
        mail.attachments()
                .forEach(name -> fold.holding(new FileLink(
                        "li-btn s",
                        name,
                        name,
                        "application/octet-stream",
                        () -> presenter.attachment(mail.messageId(), name))));
    }
}
