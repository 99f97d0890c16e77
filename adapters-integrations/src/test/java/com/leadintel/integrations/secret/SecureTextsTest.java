package com.leadintel.integrations.secret;

import com.leadintel.application.shared.port.SecretTexts;
import com.leadintel.application.shared.port.SecretTextsContract;

class SecureTextsTest implements SecretTextsContract {
    private final SecretTexts texts = new SecureTexts();

    @Override
    public SecretTexts texts() {
        return texts;
    }
}
