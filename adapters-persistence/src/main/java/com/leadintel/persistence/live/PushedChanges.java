package com.leadintel.persistence.live;

import com.leadintel.application.live.Change;
import com.leadintel.application.live.ChangeFeed;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.tenancy.Adapter;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Hands each tenant's changes to those of its people who look on. */
@Adapter
class PushedChanges implements ChangeFeed, Notifications.Listener {
    private static final System.Logger LOG = System.getLogger(PushedChanges.class.getName());

    private final Set<Onlooker> onlookers = ConcurrentHashMap.newKeySet();

    @Inject
    PushedChanges(Notifications notifications) {
        notifications.add(this);
    }

    private record Onlooker(TenantId tenant, Object identity, Consumer<Change> listener) {}

    @Override
    public Subscription subscribe(Caller caller, Consumer<Change> listener) {
        Onlooker onlooker = new Onlooker(caller.tenant(), new Object(), listener);
        onlookers.add(onlooker);
        return () -> onlookers.remove(onlooker);
    }

    @Override
    public void heard(Channel channel, String message) {
        if (channel == Channel.CHANGES) {
            Change change = Wire.read(message);
            onlookers.stream()
                    .filter(onlooker -> onlooker.tenant().equals(change.tenant()))
                    .forEach(onlooker -> tell(onlooker, change));
        }
    }

    @Override
    public void missed() {
        onlookers.forEach(
                onlooker -> tell(onlooker, new Change(onlooker.tenant(), "all", Optional.empty(), Optional.empty())));
    }

    private static void tell(Onlooker onlooker, Change change) {
        try {
            onlooker.listener().accept(change);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "An onlooker could not take a change", failed);
        }
    }
}
