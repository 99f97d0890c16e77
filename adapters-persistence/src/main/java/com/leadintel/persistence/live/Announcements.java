package com.leadintel.persistence.live;

import com.leadintel.application.live.Change;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.SystemDatabase.Statements;
import com.leadintel.persistence.tenancy.TenantSession;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Tells all nodes at commit, and only then, what has changed and that there is work. */
@Adapter
public class Announcements {
    private final TenantSession session;

    @Inject
    public Announcements(TenantSession session) {
        this.session = session;
    }

    /** Tells that a tenant's thing has changed in the present transaction. */
    public void changed(TenantId tenant, String kind, UUID entity) {
        notify(tenant, Channel.CHANGES, Wire.write(change(tenant, kind, entity)));
    }

    /** Tells that the present transaction left work behind. */
    public void work(TenantId tenant, Work work) {
        notify(tenant, Channel.WORK, work.name());
    }

    /** Tells that a tenant's thing has changed in the system role's transaction. */
    public static void changed(Statements system, TenantId tenant, String kind, UUID entity) throws SQLException {
        notify(system, Channel.CHANGES, Wire.write(change(tenant, kind, entity)));
    }

    /** Tells that the system role's transaction left work behind. */
    public static void work(Statements system, Work work) throws SQLException {
        notify(system, Channel.WORK, work.name());
    }

    private void notify(TenantId tenant, Channel channel, String message) {
        session.of(tenant)
                .createNativeQuery("select cast(pg_notify(?1, ?2) as text)")
                .setParameter(1, channel.code())
                .setParameter(2, message)
                .getSingleResult();
    }

    private static void notify(Statements system, Channel channel, String message) throws SQLException {
        system.query("select pg_notify(?, ?)", row -> true, channel.code(), message);
    }

    private static Change change(TenantId tenant, String kind, UUID entity) {
        return new Change(tenant, kind, Optional.of(entity), Optional.empty());
    }
}
