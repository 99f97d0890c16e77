package com.leadintel.ui.handoff;

import com.leadintel.ui.kit.Avatar;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Tag;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;

/** The checklist, and what a person decides: to whom, who is told, and with which note. */
final class ChoicePart extends HtmlContainer {
    private static final long serialVersionUID = 1L;
    private final transient Map<HandoffPage.Executive, NativeButton> buttons = new LinkedHashMap<>();
    private final Checkbox email = new Checkbox(Texts.of("handoff.email"), true);
    private final Checkbox task = new Checkbox(Texts.of("handoff.task"));
    private final TextArea notes = new TextArea(Texts.of("handoff.notes"));
    private final Tagged checks = new Tagged("section", "");
    private final transient HandoffWays ways;
    private final transient Runnable changed;
    private transient HandoffPage.Executive chosen;

    ChoicePart(HandoffPage page, HandoffWays ways, Runnable changed) {
        super("div");
        this.ways = ways;
        this.changed = changed;
        getElement().setAttribute("class", "left");
        chosen = page.executives().stream()
                .findFirst()
                .orElse(new HandoffPage.Executive(
                        new com.leadintel.domain.shared.UserId(page.lead().value()), "", "", ""));
        notes.setMaxLength(1000);
        notes.setWidthFull();
        boolean crm = ways.reachesCrm();
        task.setValue(crm);
        task.setEnabled(crm);
        task.setHelperText(crm ? null : Texts.of("handoff.task.off"));
        email.addValueChangeListener(ticked -> changed.run());
        task.addValueChangeListener(ticked -> changed.run());
        follow(page);
        add(checks, executives(page), new Tagged("section", "col", email, task), new Tagged("section", "col", notes));
        choose(chosen);
    }

    HandoffPage.Executive executive() {
        return chosen;
    }

    HandoffPresenter.Choice value() {
        return new HandoffPresenter.Choice(chosen.id(), notes.getValue(), email.getValue(), task.getValue());
    }

    /** Shows how the lead meets the rules now; what was decided stays. */
    void follow(HandoffPage page) {
        long met = page.checks().stream().filter(HandoffPage.Check::met).count();
        Tagged list = new Tagged("ul", "chk");
        page.checks()
                .forEach(check -> list.add(new Tagged(
                        "li",
                        "",
                        Kit.span(check.met() ? "ok" : "ok no", new Icon(check.met() ? "check" : "x")),
                        Kit.div(
                                "",
                                Kit.div("ink md", Kit.text(check.name())),
                                Kit.div("t13 ter", Kit.text(check.detail())),
                                check.met() ? Kit.div("") : wayOut(page, check)))));
        Tag count = new Tag(
                page.ready() ? "good" : "warn",
                Texts.of("handoff.count", met, page.checks().size()));
        checks.removeAll();
        checks.add(Kit.div("li-h", Kit.heading(2, "", Texts.of("handoff.ready")), count), list);
    }

    private Tagged wayOut(HandoffPage page, HandoffPage.Check check) {
        Tagged row = Kit.div("row wrap").styled("margin-top", "8px");
        ways.of(page.lead(), check.rule()).forEach(way -> row.add(button(way)));
        return Kit.div("", Kit.div("t13 sec", Kit.text(check.advice())), row);
    }

    private Component button(HandoffWays.Way way) {
        return way.path()
                .<Component>map(path -> Kit.linkButton("s", way.icon(), way.label(), path))
                .orElseGet(() -> Kit.button("s", way.icon(), way.label(), () -> {
                    if (Toast.unlessRefused(way.act())) {
                        Toast.say(way.done());
                        changed.run();
                    }
                }));
    }

    private Tagged executives(HandoffPage page) {
        Tagged list = Kit.div("aes").with("role", "radiogroup").with("aria-label", Texts.of("handoff.executive"));
        page.executives().forEach(one -> {
            NativeButton button = Kit.plain("ae", () -> choose(one));
            button.getElement().setAttribute("role", "radio");
            button.add(
                    new Avatar(one.name(), "l"),
                    Kit.div(
                            "grow",
                            Kit.div("ink md", Kit.text(one.name())),
                            Kit.div("t13 ter cut", Kit.text(one.role())),
                            Kit.div("t13 ter cut", Kit.text(one.email()))),
                    Kit.span("rd", ""));
            buttons.put(one, button);
            list.add(button);
        });
        Tagged section =
                new Tagged("section", "", Kit.div("li-h", Kit.heading(2, "", Texts.of("handoff.executive"))), list);
        if (page.executives().isEmpty()) {
            section.add(Kit.p("t13 ter", Texts.of("handoff.nobody")));
        }
        return section;
    }

    private void choose(HandoffPage.Executive one) {
        chosen = one;
        buttons.forEach((executive, button) ->
                button.getElement().setAttribute("aria-checked", String.valueOf(executive.equals(one))));
    }
}
