package com.leadintel.application.identity;

import com.leadintel.domain.identity.Role;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.UserId;
import java.util.Set;

/** A user as lists and choices show one. */
public record UserLine(UserId id, String name, EmailAddress email, Set<Role> roles, boolean active) {
    public UserLine {
        roles = Set.copyOf(roles);
    }
}
