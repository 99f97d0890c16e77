package com.leadintel.ui.shell;

import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.Refusal;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;

/** The caller that sign-in left in the HTTP session under the name {@code caller}. */
@ApplicationScoped
class HttpSessionCaller implements SessionCaller {
    static final String ATTRIBUTE = "caller";

    static final String STAMP = "passwordStamp";

    /** The own session goes on with the password that its person has just chosen; the others see an old one, and end. */
    static void passwordChosen(User person) {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null && session.getSession() != null) {
            session.getSession().setAttribute(STAMP, person.passwordStamp());
        }
    }

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
