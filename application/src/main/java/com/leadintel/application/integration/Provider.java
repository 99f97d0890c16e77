package com.leadintel.application.integration;

/** The providers whose messages we accept. */
public enum Provider {
    ZOOM,
    SALESFORCE
}
