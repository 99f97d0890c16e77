package com.leadintel.application.demo;

import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.UserId;
import com.leadintel.domain.tenant.DemoTenant;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The made-up people of the demo's own company, who work on its leads; one of each job, and Dana, who may do it all. */
public enum Colleague {
    DANA(1, "Dana Whitfield", Role.ADMIN),
    MAYA(2, "Maya Okafor", Role.SDR),
    JONAS(3, "Jonas Weber", Role.SDR),
    PRIYA(4, "Priya Raman", Role.MANAGER),
    ALEX(5, "Alex Moreau", Role.AE),
    SOFIA(6, "Sofia Lindqvist", Role.AE);

    private final int number;
    private final String fullName;
    private final Role role;

    Colleague(int number, String fullName, Role role) {
        this.fullName = fullName;
        this.role = role;
        this.number = number;
    }

    /** First and last name. */
    public String fullName() {
        return fullName;
    }

    /** The name by which the others call them. */
    public String firstName() {
        return fullName.substring(0, fullName.indexOf(' '));
    }

    /** The address with which they sign in; its domain is reserved and gets no mail. */
    public EmailAddress email() {
        return new EmailAddress(name().toLowerCase(Locale.ROOT) + "@tideway.example");
    }

    UserId id() {
        return new UserId(new UUID(DemoTenant.ID.value().getMostSignificantBits(), 0x8000_0000_0000_de70L + number));
    }

    Caller caller() {
        return Caller.person(DemoTenant.ID, id(), fullName, Set.of(role));
    }

    User user(String passwordHash, Instant now) {
        return new User(id(), DemoTenant.ID, email(), fullName, Set.of(role), passwordHash, false, true, now);
    }
}
