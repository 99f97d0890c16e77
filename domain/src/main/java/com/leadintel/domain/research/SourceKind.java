package com.leadintel.domain.research;

/** Where research looks. */
public enum SourceKind {
    LEAD,
    WEBSITE,
    CRM,
    NEWS,
    JOBS,
    PROFILES
}
