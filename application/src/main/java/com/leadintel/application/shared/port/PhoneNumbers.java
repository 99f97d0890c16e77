package com.leadintel.application.shared.port;

import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.TenantId;
import java.util.Optional;

/** Reads phone numbers as people and providers write them. */
public interface PhoneNumbers {
    /** The number in E.164; empty for an extension or for text that is no valid number in the tenant's region. */
    Optional<PhoneNumber> parse(TenantId tenant, String text);
}
