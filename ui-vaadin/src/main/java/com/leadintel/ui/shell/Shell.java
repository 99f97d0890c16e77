package com.leadintel.ui.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.TargetElement;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;

/** The HTML page that the product lives in: styles before the first paint, the chosen theme, and push. */
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
public class Shell implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;
    private static final String THEME =
            "try{var t=localStorage.getItem('li-theme');if(t?t==='dark':matchMedia('(prefers-color-scheme: dark)').matches)"
                    + "document.documentElement.setAttribute('theme','dark')}catch(e){}";

    @Override
    public void configurePage(AppShellSettings page) {
        page.setPageTitle("Lead Intel");
        page.addInlineWithContents(TargetElement.HEAD, Inline.Position.PREPEND, THEME, Inline.Wrapping.JAVASCRIPT);
        for (String sheet : new String[] {"tokens", "kit", "pages", "vaadin"}) {
            page.addLink("stylesheet", "css/" + sheet + ".css");
        }
        page.addFavIcon("icon", "favicon.svg", "any");
    }
}
