package com.leadintel.application.shared.port;

import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.TenantId;
import java.util.Optional;

/** Reads phone numbers as people and machines write them, with the tenant's own country where none is written. */
public interface PhoneNumberParser {
    /** The number in E.164 form; empty when the text is no number that could be dialled. */
    Optional<PhoneNumber> parse(TenantId tenant, String written);
}
