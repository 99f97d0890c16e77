package com.leadintel.integrations.secret;

import com.leadintel.application.shared.port.SecretTexts;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Texts of 32 letters and digits without l, o, 0 and 1. */
@Singleton
public class SecureTexts implements SecretTexts {
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private final SecureRandom random = new SecureRandom();

    @Override
    public String fresh(int length) {
        return random.ints(length, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining());
    }
}
