package com.leadintel.ui.shell;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.ui.kit.EmptyState;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Page;
import com.leadintel.ui.text.Refusals;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;

/** Stands in the place of a page that was refused: what happened, what to do, and the code for support. */
@ParentLayout(MainLayout.class)
public class RefusedPage extends Page implements HasErrorParameter<Refusal> {
    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        Refusal refusal = parameter.getException();
        String title = Texts.of("refused." + refusal.kind().name());
        EmptyState state = new EmptyState(
                "info",
                title,
                Refusals.sentence(refusal),
                Kit.linkButton("", "arrow-left", Texts.of("refused.board"), "board"));
        state.add(Kit.p("t13 ter", Texts.of("technical", Refusals.technical(refusal))));
        show(title, state);
        return refusal.kind().status();
    }
}
