package com.leadintel.application.identity;

import com.leadintel.application.shared.port.SecretTexts;

/** A password that is made up for somebody: 100 bits in groups of five letters, to be read out and typed once. */
record FirstPassword(String text) {
    private static final int LENGTH = 20;

    static FirstPassword fresh(SecretTexts texts) {
        return new FirstPassword(texts.fresh(LENGTH).replaceAll("(.{5})(?=.)", "$1-"));
    }

    @Override
    public String toString() {
        return "FirstPassword[hidden]";
    }
}
