package com.leadintel.server.start;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Passwords for those who did not choose one. */
final class MadeUpPassword {
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;

    private MadeUpPassword() {}

    /** Twenty of 32 letters that cannot be mistaken for each other: 100 bits, in groups of five. */
    static String next() {
        String letters = new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining());
        return letters.replaceAll("(.{5})(?=.)", "$1-");
    }
}
