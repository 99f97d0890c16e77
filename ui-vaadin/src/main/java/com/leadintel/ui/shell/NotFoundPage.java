package com.leadintel.ui.shell;

import com.leadintel.ui.kit.EmptyState;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Page;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;

/** Stands where there is no page. */
@ParentLayout(MainLayout.class)
public class NotFoundPage extends Page implements HasErrorParameter<NotFoundException> {
    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        String title = Texts.of("no-page");
        show(
                title,
                new EmptyState(
                        "search",
                        title,
                        Texts.of("no-page.text"),
                        Kit.linkButton("", "arrow-left", Texts.of("refused.board"), "board")));
        return 404;
    }
}
