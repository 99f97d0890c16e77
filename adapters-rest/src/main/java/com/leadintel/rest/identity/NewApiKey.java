package com.leadintel.rest.identity;

import com.leadintel.domain.identity.Permission;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An integration that is to be let in. */
@Schema(name = "NewApiKey", description = "An integration that is to be let in.")
record NewApiKey(
        @NotBlank @Size(max = 120) @Schema(examples = "Website form")
        String name,

        @NotEmpty @Size(max = 20) @Schema(
                description = "What it may do; at most what the caller may do.",
                examples = "[\"LEAD_READ\",\"LEAD_WRITE\"]")
        Set<@NotNull Permission> permissions) {}
