package com.leadintel.persistence.column;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A set of constants in one text column, by name, in alphabetical order. */
public final class Names {
    private Names() {}

    /** The names, separated by commas. */
    public static String join(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /** The constants that the text names. */
    public static <E extends Enum<E>> Set<E> split(Class<E> type, String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
