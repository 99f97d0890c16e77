package com.leadintel.ui.call;

import com.leadintel.application.call.AnalyseCall;
import com.leadintel.application.call.ShowCall;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.ui.shell.SessionCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The page of one call. */
@Dependent
public class CallPresenter {
    private final SessionCaller session;
    private final ShowCall show;
    private final ShowLead lead;
    private final AnalyseCall analyse;
    private final Clock clock;

    @Inject
    public CallPresenter(SessionCaller session, ShowCall show, ShowLead lead, AnalyseCall analyse, Clock clock) {
        this.session = session;
        this.show = show;
        this.lead = lead;
        this.analyse = analyse;
        this.clock = clock;
    }

    /** The page; refuses an unknown call. */
    public CallPage open(CallId id) {
        Call.State call = show.handle(session.caller(), id);
        return new CallPages(call, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .page(call.lead().flatMap(this::name));
    }

    /** Whether the viewer may have the call analysed again. */
    public boolean mayWrite() {
        return session.caller().may(Permission.CALL_WRITE);
    }

    /** Has the call analysed again; the same findings add nothing. */
    public void analyse(CallId id) {
        analyse.handle(session.caller(), id);
    }

    private Optional<String> name(com.leadintel.domain.shared.LeadId id) {
        try {
            return Optional.of(lead.handle(session.caller(), id))
                    .map(state -> state.details()
                            .company()
                            .name()
                            .orElseGet(() -> state.details().name()));
        } catch (Refusal hidden) {
            return Optional.empty();
        }
    }
}
