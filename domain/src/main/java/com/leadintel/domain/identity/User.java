package com.leadintel.domain.identity;

import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;

/**
 * A person who may sign in to one tenant. The password is known only as its hash; {@code mustChangePassword} holds until
 * the person has chosen one of their own.
 */
public record User(
        UserId id,
        TenantId tenant,
        EmailAddress email,
        String name,
        Set<Role> roles,
        String passwordHash,
        boolean mustChangePassword,
        boolean active,
        Instant createdAt) {
    public User {
        Require.present(id, "user.id-missing");
        Require.present(tenant, "user.tenant-missing");
        Require.present(email, "user.email-missing");
        name = Require.text(name, 120, "user.name-malformed");
        roles = Set.copyOf(roles);
        Require.that(!roles.isEmpty(), "user.role-missing");
        Require.text(passwordHash, 500, "user.password-missing");
        Require.present(createdAt, "user.created-missing");
    }

    /** The same person with a password of their own choice. */
    public User withPassword(String hash) {
        return new User(id, tenant, email, name, roles, hash, false, active, createdAt);
    }

    /** The same person with a password that somebody made up for them. */
    public User withFirstPassword(String hash) {
        return new User(id, tenant, email, name, roles, hash, true, active, createdAt);
    }

    /** The same person under another name or with other roles. */
    public User as(String other, Set<Role> others) {
        return new User(id, tenant, email, other, others, passwordHash, mustChangePassword, active, createdAt);
    }

    /** The same person, who may no longer sign in. */
    public User deactivated() {
        return new User(id, tenant, email, name, roles, passwordHash, mustChangePassword, false, createdAt);
    }

    /** The same person, who may sign in again. */
    public User reactivated() {
        return new User(id, tenant, email, name, roles, passwordHash, mustChangePassword, true, createdAt);
    }

    /** Refuses a person who may no longer sign in with {@code user.not-active}. */
    public void requireActive() {
        Require.that(active, "user.not-active");
    }

    /** This person as the one who asks. */
    public Caller caller() {
        return Caller.person(tenant, id, name, roles);
    }

    /** What tells one password of this person from the next, and nothing about either. */
    public String passwordStamp() {
        try {
            byte[] hash = passwordHash.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Hides the password hash. */
    @Override
    public String toString() {
        return "User[" + id + "]";
    }
}
