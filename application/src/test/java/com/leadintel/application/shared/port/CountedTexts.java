package com.leadintel.application.shared.port;

/** Texts that count upwards, for tests. */
public final class CountedTexts implements SecretTexts {
    private int count;

    @Override
    public String fresh(int length) {
        count++;
        return "s".repeat(length - String.valueOf(count).length()) + count;
    }
}
