package com.leadintel.persistence.start;

import com.leadintel.persistence.tenancy.AppRole;
import com.leadintel.persistence.tenancy.Listening;
import com.leadintel.persistence.tenancy.SystemRole;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;

/** What the container lends to this module; the only class here whose fields the container fills. */
@Dependent
class ContainerResources {
    @Produces
    @AppRole
    @Resource(lookup = "jdbc/app")
    DataSource app;

    /** Stands outside the container's transactions ({@code transactional="false"}). */
    @Produces
    @SystemRole
    @Resource(lookup = "jdbc/system")
    DataSource system;

    /** Stands outside the container's transactions; its one connection is held as long as the server runs. */
    @Produces
    @Listening
    @Resource(lookup = "jdbc/listen")
    DataSource listening;

    @Produces
    @PersistenceContext(unitName = "app")
    EntityManager entities;

    @Produces
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Produces
    @Resource
    ManagedThreadFactory threads;
}
