package com.leadintel.ui.call;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.ui.lead.LeadRoutes;

/** Ways to calls. */
public final class CallRoutes {
    /** The list of calls. */
    public static final String CALLS = "calls";

    /** The parameter that leaves only calls that wait for their lead. */
    public static final String UNMATCHED = "unmatched";

    private CallRoutes() {}

    /** The page of a lead, where a call with it is logged. */
    public static String log(LeadId lead) {
        return LeadRoutes.lead(lead) + "?log";
    }

    /** The page of a call. */
    public static String call(CallId id) {
        return CALLS + "/" + id;
    }

    /** Where the sound of a call is served. */
    public static String sound(CallId id) {
        return "api/v1/zoom/recordings/" + id + "/download";
    }
}
