package com.leadintel.rest.job;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of retrying all dead jobs of a kind. */
@Schema(name = "RetriedJobs", description = "What came of retrying all dead jobs of a kind.")
public record RetriedView(
        @Schema(required = true, description = "How many jobs have fresh attempts.", examples = "12")
        int retried) {}
