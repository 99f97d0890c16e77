package com.leadintel.rest.lead;

import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.LeadId;

/** Says what to do next with a lead: what the answer about a lead needs from whoever gives advice on leads. */
public interface NextActions {
    /** The advice of this moment. */
    NextActionView of(Caller caller, LeadId lead);
}
