package com.leadintel.ui.lead;

import com.leadintel.application.identity.UserLine;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.UserId;
import com.leadintel.ui.text.Texts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody who may own a lead by name, the person who asks first. */
public record Owners(Optional<UserId> me, Map<UserId, String> names) {
    public Owners {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** Those of the people who work here now. */
    public static Owners among(List<UserLine> people, Caller caller) {
        Map<UserId, String> names = new LinkedHashMap<>();
        List<UserLine> active = people.stream().filter(UserLine::active).toList();
        Optional<UserLine> me = active.stream()
                .filter(person -> caller.user().equals(Optional.of(person.id())))
                .findFirst();
        me.ifPresent(person -> names.put(person.id(), person.name()));
        active.forEach(person -> names.putIfAbsent(person.id(), person.name()));
        return new Owners(me.map(UserLine::id), names);
    }

    /** What a choice calls one of them. */
    String called(UserId person) {
        String name = names.getOrDefault(person, "");
        return me.equals(Optional.of(person)) ? Texts.of("owner.me", name) : name;
    }
}
