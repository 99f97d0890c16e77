package com.leadintel.ui.handoff;

import com.leadintel.domain.handoff.Effect;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** The effects of a handoff and how each stands. */
final class EffectsPart extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    EffectsPart(HandoffPage.Past past, HandoffPresenter presenter, Runnable changed) {
        super("ul");
        getElement().setAttribute("class", "fx");
        past.steps().forEach(step -> {
            Tagged line = row(step.icon(), step.name(), step.state(), step.detail(), step.look());
            if (step.retryable()) {
                line.add(Kit.iconButton("s g", "rotate-cw", Texts.of("effect.retry", step.name()), () -> {
                    if (Toast.unlessRefused(() -> presenter.retry(past.id(), step.id()))) {
                        changed.run();
                    }
                }));
            }
            add(line);
        });
    }

    /** What will happen. */
    static Tagged planned(List<Effect.Kind> effects) {
        Tagged list = new Tagged("ul", "fx");
        for (Effect.Kind kind : effects) {
            String icon = switch (kind) {
                case EMAIL -> "mail";
                case CRM_TASK -> "cloud";
                case LOG -> "database";
                case STAGE -> "kanban";
            };
            list.add(row(icon, Texts.name("effect", kind), "", Texts.name("effect.detail", kind), ""));
        }
        return list;
    }

    private static Tagged row(String icon, String name, String state, String detail, String look) {
        Tagged words = Kit.div(
                "grow",
                Kit.div("row", Kit.span("ink md", name), Kit.span("st8 t13", state)),
                Kit.div("t13 ter", Kit.text(detail)));
        return new Tagged("li", look, Kit.span("fi", Icon.small(icon)), words);
    }
}
