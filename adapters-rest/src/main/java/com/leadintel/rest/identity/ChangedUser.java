package com.leadintel.rest.identity;

import com.leadintel.application.identity.ChangeUser;
import com.leadintel.domain.identity.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person is called and works as from now on. */
@Schema(name = "ChangedUser", description = "What a person is called and works as from now on.")
record ChangedUser(
        @NotBlank @Size(max = 120) @Schema(examples = "Alex Chen")
        String name,

        @NotEmpty @Size(max = 7) @Schema(description = "Any but `OPERATOR`.", examples = "[\"AE\",\"MANAGER\"]")
        Set<@NotNull Role> roles) {
    ChangeUser.Command toCommand() {
        return new ChangeUser.Command(name, roles);
    }
}
