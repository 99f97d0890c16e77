package com.leadintel.ui.importing;

import com.leadintel.domain.shared.ImportId;
import com.leadintel.ui.kit.Head;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.JobProgress;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Page;
import com.leadintel.ui.kit.Tag;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.live.Live;
import com.leadintel.ui.shell.MainLayout;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page of one import: agree with its columns, watch it, read what was wrong. */
@Route(value = "imports/:import", layout = MainLayout.class)
public class ImportView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient ImportPresenter presenter;
    private transient @Nullable ImportId id;

    @Inject
    public ImportView(ImportPresenter presenter, SessionCaller session, Live live) {
        this.presenter = presenter;
        live.watch(this, session.caller(), Set.of("import"), batch -> {
            if (id != null && (batch.everything() || batch.changed().containsKey(id.value()))) {
                refresh(id);
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = ImportId.of(event.getRouteParameters().get("import").orElse(""));
        refresh(id);
    }

    private void refresh(ImportId which) {
        ImportPage page = presenter.open(which);
        Head head = Head.under(
                Texts.of("nav.imports"), "imports", page.file(), new Tag(page.tone(), page.state()), Kit.grow());
        if (page.waiting()) {
            head.add(Kit.button("g", "", Texts.of("import.discard"), () -> act(() -> presenter.cancel(which))));
        }
        Tagged sheet = Kit.div("li-sheet", Kit.heading(1, "t20 cut", page.file()));
        if (page.waiting()) {
            sheet.add(new MappingPart(which, presenter, () -> refresh(which)));
        } else {
            sheet.add(progress(page));
            page.failure()
                    .ifPresent(code -> sheet.add(Kit.div(
                            "li-banner bad",
                            new Icon("triangle-alert"),
                            Kit.span("", Texts.of("import.failed", Texts.failure(code))))));
            page.leads()
                    .ifPresent(path ->
                            sheet.add(Kit.div("row", Kit.linkButton("p", "kanban", Texts.of("import.see"), path))));
            sheet.add(problems(page));
        }
        show(page.file(), head, Kit.div("li-body", sheet));
    }

    private Tagged progress(ImportPage page) {
        Optional<Runnable> stop =
                page.running() ? Optional.of(() -> act(() -> presenter.cancel(page.id()))) : Optional.empty();
        return Kit.div(
                        "li-panel",
                        new JobProgress(
                                "upload",
                                page.state(),
                                page.counts(),
                                page.running() ? page.percent() : 100,
                                100,
                                stop))
                .styled("margin", "16px 0");
    }

    private Tagged problems(ImportPage page) {
        List<ImportPage.Issue> issues = presenter.issues(page.id());
        String count = issues.size() < ImportPresenter.SHOWN
                ? String.valueOf(issues.size())
                : Texts.of("import.issues-first", issues.size());
        Tagged number = Kit.span("ter num", count);
        if (issues.isEmpty()) {
            Tagged section = Kit.section(Texts.of("import.issues"), number);
            section.add(Kit.p("ter", Texts.of(page.running() ? "import.no-issues-yet" : "import.no-issues")));
            return section;
        }
        Component all = Kit.outside(
                "li-btn s",
                "api/v1/imports/" + page.id() + "/errors",
                Icon.small("download"),
                Kit.span("", Texts.of("import.download")));
        Tagged section = Kit.section(Texts.of("import.issues"), number, Kit.span("end", all));
        issues.forEach(issue -> section.add(Kit.div(
                "imp",
                Kit.span("ter num", Texts.of("import.line", issue.line())),
                Kit.span("grow", issue.text()),
                new Tag(
                        issue.refused() ? "bad" : "warn",
                        Texts.of(issue.refused() ? "import.refused" : "import.taken")))));
        return section;
    }

    private void act(Runnable what) {
        if (Toast.unlessRefused(what) && id != null) {
            refresh(id);
        }
    }
}
