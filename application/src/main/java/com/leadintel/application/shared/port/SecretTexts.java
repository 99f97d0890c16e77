package com.leadintel.application.shared.port;

import com.leadintel.application.shared.TenantFree;

/** Texts that nobody can guess, for keys and first passwords. */
@TenantFree
public interface SecretTexts {
    /** A fresh text of so many small letters and digits that people do not mistake for each other, 5 bits in each. */
    String fresh(int length);
}
