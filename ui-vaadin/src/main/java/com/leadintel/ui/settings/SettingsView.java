package com.leadintel.ui.settings;

import com.leadintel.application.identity.UserLine;
import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobState;
import com.leadintel.application.mail.MailLine;
import com.leadintel.ui.kit.Avatar;
import com.leadintel.ui.kit.EmptyState;
import com.leadintel.ui.kit.Fold;
import com.leadintel.ui.kit.Head;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Moment;
import com.leadintel.ui.kit.Page;
import com.leadintel.ui.kit.Tag;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.shell.MainLayout;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** The page of the settings. */
@Route(value = "settings", layout = MainLayout.class)
@RouteAlias(value = "settings/:part", layout = MainLayout.class)
public class SettingsView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final List<String> PARTS = List.of("users", "jobs", "outbox");
    private static final List<String> ICONS = List.of("users", "history", "mail");
    private final transient SettingsPresenter presenter;

    @Inject
    public SettingsView(SettingsPresenter presenter) {
        this.presenter = presenter;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh(event.getRouteParameters().get("part").filter(PARTS::contains).orElse("users"));
    }

    private void refresh(String part) {
        Tagged menu = new Tagged("nav", "sn").with("aria-label", Texts.of("nav.settings"));
        for (int i = 0; i < PARTS.size(); i++) {
            String one = PARTS.get(i);
            Anchor link = Kit.link(
                    "li-nav", "settings/" + one, new Icon(ICONS.get(i)), Kit.span("", Texts.of("settings." + one)));
            if (one.equals(part)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            menu.add(link);
        }
        Tagged body = Kit.div(
                "sbi",
                Kit.heading(2, "t20", Texts.of("settings." + part)),
                Kit.p("sec", Texts.of("settings." + part + ".text")));
        switch (part) {
            case "jobs" -> rows(body, presenter.jobs().stream().map(this::job).toList());
            case "outbox" ->
                rows(body, presenter.mails().stream().map(SettingsView::mail).toList());
            default ->
                rows(body, presenter.users().stream().map(SettingsView::user).toList());
        }
        show(Texts.of("nav.settings"), Head.of(Texts.of("nav.settings")), Kit.div("st8g", menu, Kit.div("sb", body)));
    }

    private static void rows(Tagged body, List<Component> rows) {
        if (rows.isEmpty()) {
            body.add(new EmptyState("inbox", Texts.of("settings.nothing"), Texts.of("settings.nothing.text")));
        }
        rows.forEach(body::add);
    }

    private static Component user(UserLine user) {
        String roles = user.roles().stream()
                .map(role -> Texts.name("role", role))
                .sorted()
                .collect(Collectors.joining(", "));
        return Kit.div(
                "in8",
                Kit.div(
                        "ln8",
                        new Avatar(user.name(), "l"),
                        Kit.div(
                                "grow",
                                Kit.div("ink md", Kit.text(user.name())),
                                Kit.div("t13 ter cut", Kit.text(user.email().value()))),
                        Kit.span("t13 ter", roles),
                        new Tag(
                                user.active() ? "good" : "",
                                Texts.of(user.active() ? "settings.active" : "settings.inactive"))));
    }

    private Component job(Job job) {
        String tone = switch (job.state()) {
            case SUCCEEDED -> "good";
            case DEAD -> "bad";
            case RUNNING -> "info";
            case QUEUED, CANCELLED -> "";
        };
        String detail = Texts.of("settings.attempts", job.attempts(), job.maxAttempts())
                + job.error().map(code -> ", " + code).orElse("");
        Tagged line = Kit.div(
                "ln8",
                Kit.div(
                        "grow",
                        Kit.div("ink md", Kit.text(Texts.name("job", job.kind()))),
                        Kit.div("t13 ter cut", Kit.text(detail))),
                Kit.span("t13 ter", Moment.of(job.createdAt())),
                new Tag(tone, Texts.name("job.state", job.state())));
        if (presenter.maySteer() && !job.state().ended()) {
            line.add(Kit.button("s", "", Texts.of("cancel"), () -> act(() -> presenter.cancel(job.id()))));
        }
        if (presenter.maySteer() && (job.state() == JobState.DEAD || job.state() == JobState.CANCELLED)) {
            line.add(Kit.button("s", "", Texts.of("settings.retry"), () -> act(() -> presenter.retry(job.id()))));
        }
        return Kit.div("in8", line);
    }

    private static Component mail(MailLine mail) {
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

    private void act(Runnable what) {
        if (Toast.unlessRefused(what)) {
            refresh("jobs");
        }
    }
}
