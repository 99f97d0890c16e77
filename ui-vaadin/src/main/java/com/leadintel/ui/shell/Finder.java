package com.leadintel.ui.shell;

import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** One field that finds a lead or a page; {@code Ctrl K} opens it from everywhere. */
@Dependent
public class Finder {
    private final FinderPresenter presenter;

    @Inject
    public Finder(FinderPresenter presenter) {
        this.presenter = presenter;
    }

    void open() {
        Dialog dialog = new Dialog();
        dialog.addClassName("li-pal");
        TextField words = new TextField();
        words.setPlaceholder(Texts.of("finder.prompt"));
        words.setAriaLabel(Texts.of("finder.prompt"));
        words.setPrefixComponent(new Icon("search"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setAutofocus(true);
        words.setWidthFull();
        Tagged found = new Tagged("div", "found");
        words.addValueChangeListener(typed -> list(dialog, found, presenter.find(typed.getValue())));
        words.addKeyPressListener(
                com.vaadin.flow.component.Key.ENTER,
                enter -> presenter.find(words.getValue()).stream().findFirst().ifPresent(hit -> go(dialog, hit)));
        list(dialog, found, presenter.find(""));
        dialog.add(words, found);
        dialog.open();
        words.focus();
    }

    private static void list(Dialog dialog, Tagged found, List<FinderPresenter.Hit> hits) {
        found.removeAll();
        if (hits.isEmpty()) {
            found.add(Kit.p("t13 ter none", Texts.of("finder.none")));
        }
        hits.stream().map(hit -> row(dialog, hit)).forEach(found::add);
    }

    private static Component row(Dialog dialog, FinderPresenter.Hit hit) {
        NativeButton row = Kit.plain("li-nav hit", () -> go(dialog, hit));
        row.getElement().setAttribute("data-row", true);
        row.add(new Icon(hit.icon()), Kit.span("cut ink", hit.title()), Kit.span("ter cut", hit.detail()));
        return row;
    }

    private static void go(Dialog dialog, FinderPresenter.Hit hit) {
        dialog.close();
        UI.getCurrent().navigate(hit.path());
    }
}
