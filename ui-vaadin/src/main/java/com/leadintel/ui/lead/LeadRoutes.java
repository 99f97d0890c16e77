package com.leadintel.ui.lead;

import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.LeadId;

/** Ways to a lead. */
public final class LeadRoutes {
    private LeadRoutes() {}

    /** The page of a lead. */
    public static String lead(LeadId id) {
        return "leads/" + id;
    }

    /** The page of a lead, where its website is corrected. */
    public static String website(LeadId id) {
        return "leads/" + id + "?website";
    }

    /** Where an image that came with a lead is served. */
    public static String image(LeadId id, FileId image) {
        return "api/v1/leads/" + id + "/images/" + image;
    }

    /** The page on which a lead is handed off. */
    public static String handoff(LeadId id) {
        return "leads/" + id + "/handoff";
    }
}
