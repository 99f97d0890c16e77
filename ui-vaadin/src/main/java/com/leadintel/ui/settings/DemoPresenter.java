package com.leadintel.ui.settings;

import com.leadintel.application.demo.RemoveDemo;
import com.leadintel.application.demo.ShowDemo;
import com.leadintel.domain.tenant.DemoTenant;
import com.leadintel.ui.shell.SessionCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The demo of this installation, and its removal. */
@Dependent
public class DemoPresenter {
    private final SessionCaller session;
    private final ShowDemo show;
    private final RemoveDemo remove;

    @Inject
    public DemoPresenter(SessionCaller session, ShowDemo show, RemoveDemo remove) {
        this.session = session;
        this.show = show;
        this.remove = remove;
    }

    /** Whether the viewer is one of its made-up people. */
    public boolean isInside() {
        return DemoTenant.is(session.caller().tenant());
    }

    /** How it stands; empty when there is none. */
    public Optional<ShowDemo.Standing> standing() {
        return show.handle(session.caller());
    }

    /** Removes it for good. */
    public void remove() {
        remove.handle(session.caller());
    }
}
