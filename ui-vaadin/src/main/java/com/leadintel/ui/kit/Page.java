package com.leadintel.ui.kit;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/** A page on the sheet beside the rail: a head and a body that scrolls. */
public abstract class Page extends HtmlContainer implements HasDynamicTitle {
    private String title = Texts.of("product");

    protected Page() {
        super("div");
        getElement().setAttribute("class", "li-page");
    }

    /** Puts the page's content in place of what is there. */
    protected final void show(String name, Component... content) {
        title = Texts.of("page.title", name);
        getUI().ifPresent(ui -> ui.getPage().setTitle(title));
        removeAll();
        add(content);
    }

    /** Shows this address for the page that is open, so that going back to it or loading it again asks for no more. */
    protected final void stayAt(String path, QueryParameters asked) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, asked));
    }

    /** Does something that may be refused, and says why if it is. */
    protected final boolean attempt(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            Toast.problem(com.leadintel.ui.text.Refusals.sentence(refusal));
            return false;
        }
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
