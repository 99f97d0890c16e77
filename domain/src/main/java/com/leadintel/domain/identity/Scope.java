package com.leadintel.domain.identity;

/** How far a permission reaches, from the caller's own things to the whole installation. */
public enum Scope {
    OWN,
    TEAM,
    TENANT,
    INSTALLATION
}
