package com.leadintel.domain.shared;

import java.util.Optional;

/**
 * Who did something, as history shows it: a person, or a part of the product or an integration by its name alone. The
 * name has at most 200 characters.
 */
public record Actor(Optional<UserId> user, String name) {
    public Actor {
        Require.present(user, "actor.user-missing");
        name = Require.text(name, 200, "actor.name-malformed");
    }

    /** A person. */
    public static Actor person(UserId user, String name) {
        return new Actor(Optional.of(user), name);
    }

    /** An integration, or a part of the product that acts by itself. */
    public static Actor machine(String name) {
        return new Actor(Optional.empty(), name);
    }
}
