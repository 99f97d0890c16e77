package com.leadintel.ui.settings;

import com.leadintel.application.mail.MailLine;
import com.leadintel.ui.kit.EmptyState;
import com.leadintel.ui.kit.Fold;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Moment;
import com.leadintel.ui.kit.Tagged;
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
        mails.forEach(mail -> add(row(mail)));
    }

    private static Component row(MailLine mail) {
        Fold fold = new Fold(
                false,
                Kit.span("ink md cut grow", mail.subject()),
                Kit.span("t13 ter", mail.to().value()),
                Kit.span("t13 ter", Moment.of(mail.keptAt())));
        fold.holding(new Tagged("pre", "code").saying(mail.text()));
        mail.attachments()
                .forEach(name -> fold.holding(Kit.div("row ter t13", Icon.small("file-text"), Kit.span("", name))));
        return fold;
    }
}
