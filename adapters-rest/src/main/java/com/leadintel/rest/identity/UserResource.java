package com.leadintel.rest.identity;

import com.leadintel.application.identity.BrowseUsers;
import com.leadintel.application.identity.UserLine;
import com.leadintel.domain.identity.Role;
import com.leadintel.rest.CurrentCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people of the tenant. */
@Path("v1/users")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users")
public class UserResource {
    private final CurrentCaller caller;
    private final BrowseUsers browse;

    @Inject
    public UserResource(CurrentCaller caller, BrowseUsers browse) {
        this.caller = caller;
        this.browse = browse;
    }

    /** A person of the tenant. */
    @Schema(name = "User", description = "A person of the tenant.")
    public record UserView(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "Alex Chen") String name,

            @Schema(required = true, format = "email", examples = "alex@example.com")
            String email,

            @Schema(required = true, examples = "[\"AE\"]") Set<Role> roles,
            @Schema(required = true) boolean active) {
        static UserView from(UserLine user) {
            return new UserView(
                    user.id().value(), user.name(), user.email().value(), new TreeSet<>(user.roles()), user.active());
        }
    }

    /** The people. */
    @Schema(name = "Users", description = "The people of the tenant by name.")
    public record Users(@Schema(required = true) List<UserView> items) {}

    @GET
    @Operation(operationId = "browseUsers", summary = "List users", description = "The people of the tenant by name.")
    @APIResponse(responseCode = "200", description = "Everybody, those who are no longer active too.")
    public Users browse() {
        return new Users(
                browse.handle(caller.get()).stream().map(UserView::from).toList());
    }
}
