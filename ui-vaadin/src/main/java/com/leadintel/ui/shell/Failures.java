package com.leadintel.ui.shell;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Refusals;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** What people see when a click ends in a refusal or in a fault: never silence, never a stack trace. */
@ApplicationScoped
class Failures implements ErrorHandler {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(Failures.class.getName());

    void installed(@Observes ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable fault = root(event.getThrowable());
        if (fault instanceof Refusal refusal) {
            tell(Refusals.sentence(refusal));
            return;
        }
        LOG.log(Level.ERROR, "a request of the web interface failed", event.getThrowable());
        tell(Texts.of("failure"));
    }

    private static void tell(String text) {
        if (UI.getCurrent() != null) {
            Toast.problem(text);
        }
    }

    private static Throwable root(Throwable fault) {
        Throwable at = fault;
        while (!(at instanceof Refusal) && at.getCause() != null) {
            at = at.getCause();
        }
        return at;
    }
}
