package com.leadintel.application.identity;

import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.ApiKeyId;
import java.time.Instant;
import java.util.Set;

/** An API key as lists show one: whose it is, what it may do and since when, never its text. */
public record ApiKeyLine(ApiKeyId id, String name, Set<Permission> permissions, Instant createdAt) {
    public ApiKeyLine {
        permissions = Set.copyOf(permissions);
    }
}
