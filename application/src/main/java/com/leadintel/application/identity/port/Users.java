package com.leadintel.application.identity.port;

import com.leadintel.application.shared.CrossTenant;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.util.List;
import java.util.Optional;

/** The people who may sign in; an e-mail address is one person in the whole installation. */
public interface Users {
    /** The user, if the tenant has one with this id. */
    Optional<User> find(TenantId tenant, UserId id);

    /** The user; refuses with {@code user.not-found}. */
    User get(TenantId tenant, UserId id);

    /** The person who signs in with this address, in whatever tenant. */
    @CrossTenant
    Optional<User> findByEmail(EmailAddress email);

    /** The tenant's users by name. */
    List<User> all(TenantId tenant);

    /** The same, each as it is now; until the transaction ends nobody else changes any of them. */
    List<User> allForUpdate(TenantId tenant);

    /** Adds a user; refuses a taken address with {@code user.email-taken}. */
    void add(TenantId tenant, User user);

    /** Stores a changed user. */
    void save(TenantId tenant, User user);
}
