package com.leadintel.ui.shell;

import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.Refusal;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;

/** The caller that sign-in left in the HTTP session under the name {@code caller}. */
@ApplicationScoped
class HttpSessionCaller implements SessionCaller {
    static final String ATTRIBUTE = "caller";

    @Override
    public Caller caller() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null
                && session.getSession() != null
                && session.getSession().getAttribute(ATTRIBUTE) instanceof Caller caller) {
            return caller;
        }
        throw Refusal.forbidden("session");
    }
}
