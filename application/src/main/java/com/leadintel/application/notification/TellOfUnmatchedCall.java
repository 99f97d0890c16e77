package com.leadintel.application.notification;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.identity.port.Users;
import com.leadintel.application.shared.EventHandler;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallLogged;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.notification.Notification.Kind;
import com.leadintel.domain.notification.Notification.Subject;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whoever held a call that no lead was found for hears of it; when nobody knows who that was, those who coach do. */
@UseCase
public class TellOfUnmatchedCall implements EventHandler<CallLogged> {
    private final Tell tell;
    private final Calls calls;
    private final Users users;

    @Inject
    public TellOfUnmatchedCall(Tell tell, Calls calls, Users users) {
        this.tell = tell;
        this.calls = calls;
        this.users = users;
    }

    @Override
    public String name() {
        return "notification.tell-of-unmatched-call";
    }

    @Override
    public Class<CallLogged> event() {
        return CallLogged.class;
    }

    @Override
    public void on(EventId id, CallLogged event) {
        calls.find(event.tenant(), event.call())
                .map(Call::state)
                .filter(call -> call.lead().isEmpty())
                .ifPresent(call -> people(call).forEach(person -> tell.handle(event.tenant(), id, person, news(call))));
    }

    private List<UserId> people(Call.State call) {
        return call.seller()
                .map(List::of)
                .orElseGet(() -> users.all(call.tenant()).stream()
                        .filter(user -> user.active() && user.caller().may(Permission.CALL_COACH))
                        .map(User::id)
                        .toList());
    }

    private static News news(Call.State call) {
        return new News(
                Kind.CALL_UNMATCHED,
                new Subject(Subject.Thing.CALL, call.id().value()),
                Optional.empty(),
                Map.of("minutes", Long.toString(Math.max(1, call.duration().toMinutes()))));
    }
}
