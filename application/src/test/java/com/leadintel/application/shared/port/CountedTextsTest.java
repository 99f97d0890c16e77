package com.leadintel.application.shared.port;

class CountedTextsTest implements SecretTextsContract {
    private final SecretTexts texts = new CountedTexts();

    @Override
    public SecretTexts texts() {
        return texts;
    }
}
