package com.leadintel.application.call.port;

import com.leadintel.application.call.CallReport;
import com.leadintel.application.integration.ProviderMessage;
import com.leadintel.domain.shared.TenantId;
import java.util.List;

/** Reads the messages of a telephony provider. */
public interface CallReports {
    /** The calls that the message reports; none for a type that is not about recordings. Refuses a malformed message. */
    List<CallReport> read(TenantId tenant, ProviderMessage message);
}
