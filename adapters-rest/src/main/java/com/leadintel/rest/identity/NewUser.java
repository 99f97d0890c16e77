package com.leadintel.rest.identity;

import com.leadintel.application.identity.AddUser;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.shared.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who comes in. */
@Schema(name = "NewUser", description = "Somebody who comes in.")
record NewUser(
        @NotBlank @Size(max = 254) @Schema(format = "email", examples = "alex@example.com")
        String email,

        @NotBlank @Size(max = 120) @Schema(examples = "Alex Chen")
        String name,

        @NotEmpty @Size(max = 7) @Schema(description = "Any but `OPERATOR`.", examples = "[\"AE\"]")
        Set<@NotNull Role> roles) {
    AddUser.Command toCommand() {
        return new AddUser.Command(new EmailAddress(email), name, roles);
    }
}
