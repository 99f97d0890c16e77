package com.leadintel.rest;

/** What is counted, and how many of it there may be in a minute where the installation sets nothing else. */
public enum Rate {
    /** Requests of one user or API key. */
    REQUESTS("lead-intel.requests-per-minute", 600),

    /** Requests of all users and keys of a tenant together. */
    TENANT("lead-intel.tenant-requests-per-minute", 3000),

    /** Leads that one user or key captures. */
    CAPTURES("lead-intel.leads-per-minute", 100),

    /** Pages of the list of leads that one user or key asks for. */
    LISTS("lead-intel.leads-per-minute", 100),

    /** Leads that one user or key has scored again. */
    SCORES("lead-intel.scores-per-minute", 10);

    private final String setting;
    private final int usual;

    Rate(String setting, int usual) {
        this.setting = setting;
        this.usual = usual;
    }

    /** Where the installation says how many. */
    public String setting() {
        return setting;
    }

    /** How many where it does not say. */
    public int usual() {
        return usual;
    }
}
