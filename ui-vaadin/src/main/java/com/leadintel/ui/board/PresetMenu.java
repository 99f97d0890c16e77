package com.leadintel.ui.board;

import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.kit.Tag;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The presets to choose from, and the way to keep the present filters as one. */
final class PresetMenu extends HtmlContainer {
    private static final long serialVersionUID = 1L;
    private final transient PresetPresenter presenter;
    private final transient BoardQuery query;
    private final transient Consumer<BoardQuery> go;

    PresetMenu(PresetPresenter presenter, BoardQuery query, Consumer<BoardQuery> go) {
        super("span");
        this.presenter = presenter;
        this.query = query;
        this.go = go;
        getElement().setAttribute("class", "row presets");
        fill();
    }

    private void fill() {
        removeAll();
        List<PresetPresenter.Choice> choices = presenter.choices();
        Optional<PresetPresenter.Choice> chosen =
                choices.stream().filter(one -> one.query().equals(query)).findFirst();
        if (!choices.isEmpty()) {
            opener(choices, chosen);
        }
        if (!query.empty() && chosen.isEmpty()) {
            add(Kit.button("s", "bookmark", Texts.of("preset.save"), this::ask));
        }
    }

    private void opener(List<PresetPresenter.Choice> choices, Optional<PresetPresenter.Choice> chosen) {
        NativeButton open = Kit.plain("li-btn s g", () -> {});
        open.add(
                Icon.small("bookmark"),
                Kit.span("cut", chosen.map(PresetPresenter.Choice::name).orElseGet(() -> Texts.of("preset.choose"))),
                Icon.small("chevron-down"));
        Popover menu = new Popover();
        menu.setTarget(open);
        menu.setModal(true);
        menu.setAriaLabel(Texts.of("preset.choose"));
        Tagged list = Kit.div("li-acts");
        choices.forEach(choice -> list.add(row(choice, chosen.equals(Optional.of(choice)), menu)));
        menu.add(list);
        add(open, menu);
    }

    private Component row(PresetPresenter.Choice choice, boolean chosen, Popover menu) {
        NativeButton pick = Kit.plain("li-nav grow", () -> {
            menu.close();
            go.accept(choice.query());
        });
        pick.add(new Icon(chosen ? "check" : "bookmark"), Kit.span("cut", choice.name()));
        Tagged row = Kit.div("row", pick);
        if (choice.shared()) {
            row.add(new Tag("", Texts.of("preset.shared")));
        }
        if (choice.removable()) {
            row.add(Kit.iconButton("xs g", "trash-2", Texts.of("preset.remove", choice.name()), () -> {
                menu.close();
                if (Toast.unlessRefused(() -> presenter.remove(choice.id()))) {
                    Toast.undoable(Texts.of("preset.removed", choice.name()), () -> {
                        presenter.save(choice.name(), choice.shared(), choice.query());
                        fill();
                    });
                    fill();
                }
            }));
        }
        return row;
    }

    private void ask() {
        TextField name = new TextField(Texts.of("preset.name"));
        name.setMaxLength(80);
        name.setWidthFull();
        Checkbox shared = new Checkbox(Texts.of("preset.share"));
        Sheet sheet = new Sheet(Texts.of("preset.title"), Kit.div("col", name, shared));
        sheet.confirm(Texts.of("preset.save"), () -> {
            boolean saved = Toast.unlessRefused(() -> presenter.save(name.getValue(), shared.getValue(), query));
            if (saved) {
                fill();
                Toast.say(Texts.of("preset.saved"));
            }
            return saved;
        });
        sheet.open();
        name.focus();
    }
}
