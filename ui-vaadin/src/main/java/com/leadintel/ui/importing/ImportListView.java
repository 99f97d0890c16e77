package com.leadintel.ui.importing;

import com.leadintel.domain.shared.ImportId;
import com.leadintel.ui.kit.EmptyState;
import com.leadintel.ui.kit.FileField;
import com.leadintel.ui.kit.Head;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Moment;
import com.leadintel.ui.kit.Page;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.kit.Tag;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.live.Live;
import com.leadintel.ui.shell.MainLayout;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The page with all imports and the way to a new one. */
@Route(value = "imports", layout = MainLayout.class)
public class ImportListView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient ImportPresenter presenter;
    private final Tagged rows = Kit.div("rows");

    @Inject
    public ImportListView(ImportPresenter presenter, SessionCaller session, Live live) {
        this.presenter = presenter;
        live.watch(this, session.caller(), Set.of("import"), batch -> fill());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Head head = Head.of(
                Texts.of("nav.imports"), Kit.grow(), Kit.button("p", "upload", Texts.of("import.new"), this::upload));
        show(Texts.of("nav.imports"), head, Kit.div("li-body", Kit.div("li-sheet", rows)));
        fill();
    }

    private void upload() {
        FileField file = new FileField(Texts.of("import.file"), Texts.of("import.file.help"), 2000);
        new Sheet(Texts.of("import.new"), file)
                .confirm(
                        Texts.of("import.look"),
                        () -> file.file()
                                .map(brought -> Toast.unlessRefused(() -> open(presenter.upload(brought))))
                                .orElseGet(() -> {
                                    Toast.problem(
                                            Texts.of(file.isArriving() ? "file.arriving" : "import.file.missing"));
                                    return false;
                                }))
                .open();
    }

    private static void open(ImportId id) {
        UI.getCurrent().navigate("imports/" + id);
    }

    private void fill() {
        rows.removeAll();
        List<ImportPage> history = presenter.history();
        if (history.isEmpty()) {
            rows.add(new EmptyState(
                    "upload",
                    Texts.of("import.none"),
                    Texts.of("import.none.text"),
                    Kit.button("", "upload", Texts.of("import.new"), this::upload)));
        }
        history.forEach(one -> rows.add(row(one)));
    }

    private static Component row(ImportPage one) {
        Component row = Kit.link(
                "rw",
                "imports/" + one.id(),
                Kit.div("ln", new Icon("file-text"), Kit.span("nm cut", one.file())),
                Kit.div("end t13 ter", new Tag(one.tone(), one.state()), Moment.of(one.at())),
                Kit.div("sub num", Kit.text(one.counts())));
        row.getElement().setAttribute("data-row", true);
        return row;
    }
}
