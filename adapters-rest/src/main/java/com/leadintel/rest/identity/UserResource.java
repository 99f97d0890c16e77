package com.leadintel.rest.identity;

import com.leadintel.application.identity.AddUser;
import com.leadintel.application.identity.BrowseUsers;
import com.leadintel.application.identity.ChangeUser;
import com.leadintel.application.identity.DeactivateUser;
import com.leadintel.application.identity.ReactivateUser;
import com.leadintel.application.identity.ResetPassword;
import com.leadintel.application.identity.UserLine;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.shared.UserId;
import com.leadintel.rest.CurrentCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people of the tenant. */
@Path("v1/users")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "users")
public class UserResource {
    private final CurrentCaller caller;
    private final BrowseUsers browse;
    private final AddUser add;
    private final ChangeUser change;
    private final DeactivateUser deactivate;
    private final ReactivateUser reactivate;
    private final ResetPassword reset;

    @Inject
    public UserResource(
            CurrentCaller caller,
            BrowseUsers browse,
            AddUser add,
            ChangeUser change,
            DeactivateUser deactivate,
            ReactivateUser reactivate,
            ResetPassword reset) {
        this.caller = caller;
        this.browse = browse;
        this.add = add;
        this.change = change;
        this.deactivate = deactivate;
        this.reactivate = reactivate;
        this.reset = reset;
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

    /** The password that is handed over to a person. */
    @Schema(name = "FirstPassword", description = "The password that is handed over to a person.")
    public record FirstPassword(
            @Schema(required = true) UUID user,

            @Schema(
                    required = true,
                    description = "Shown this once; they choose their own when they sign in.",
                    examples = "k7m2p-x9q4r-ab3cd-ef5gh")
            String password) {}

    @GET
    @Operation(operationId = "browseUsers", summary = "List users", description = "The people of the tenant by name.")
    @APIResponse(responseCode = "200", description = "Everybody, those who are no longer active too.")
    public Users browse() {
        return new Users(
                browse.handle(caller.get()).stream().map(UserView::from).toList());
    }

    @POST
    @Operation(operationId = "addUser", summary = "Add a user", description = "Lets a person in, and makes a password.")
    @APIResponse(
            responseCode = "201",
            description = "The person's id and password.",
            content = @Content(schema = @Schema(implementation = FirstPassword.class)))
    @APIResponse(responseCode = "400", description = "`email.malformed`")
    @APIResponse(responseCode = "403", description = "`access.forbidden`")
    @APIResponse(responseCode = "409", description = "`user.email-taken`")
    @APIResponse(responseCode = "422", description = "`user.role-not-grantable`")
    public Response add(@Valid @NotNull NewUser user) {
        AddUser.Added added = add.handle(caller.get(), user.toCommand());
        return Response.created(URI.create("v1/users/" + added.id()))
                .entity(new FirstPassword(added.id().value(), added.password()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "changeUser",
            summary = "Change a user",
            description = "Says anew what a person is called and works as; it holds at once, in open sessions too.")
    @APIResponse(responseCode = "204", description = "It is changed.")
    @APIResponse(responseCode = "403", description = "`access.forbidden`")
    @APIResponse(responseCode = "404", description = "`user.not-found`")
    @APIResponse(responseCode = "422", description = "`user.last-administrator`, `user.role-not-grantable`")
    public void change(@PathParam("id") String id, @Valid @NotNull ChangedUser user) {
        change.handle(caller.get(), UserId.of(id), user.toCommand());
    }

    @POST
    @Path("{id}/deactivate")
    @Operation(
            operationId = "deactivateUser",
            summary = "Deactivate a user",
            description = "Keeps a person out at once; what they did stays under their name.")
    @APIResponse(responseCode = "204", description = "They are kept out.")
    @APIResponse(responseCode = "403", description = "`access.forbidden`")
    @APIResponse(responseCode = "404", description = "`user.not-found`")
    @APIResponse(responseCode = "422", description = "`user.last-administrator`")
    public void deactivate(@PathParam("id") String id) {
        deactivate.handle(caller.get(), UserId.of(id));
    }

    @POST
    @Path("{id}/reactivate")
    @Operation(
            operationId = "reactivateUser",
            summary = "Reactivate a user",
            description = "Lets a person in again, with the password they had.")
    @APIResponse(responseCode = "204", description = "They may sign in.")
    @APIResponse(responseCode = "403", description = "`access.forbidden`")
    @APIResponse(responseCode = "404", description = "`user.not-found`")
    public void reactivate(@PathParam("id") String id) {
        reactivate.handle(caller.get(), UserId.of(id));
    }

    @POST
    @Path("{id}/password")
    @Operation(
            operationId = "resetPassword",
            summary = "Make a new password",
            description = "For a person who forgot theirs; the old one is worth nothing from now on.")
    @APIResponse(responseCode = "200", description = "The password to hand over.")
    @APIResponse(responseCode = "403", description = "`access.forbidden`")
    @APIResponse(responseCode = "404", description = "`user.not-found`")
    public FirstPassword resetPassword(@PathParam("id") String id) {
        UserId user = UserId.of(id);
        return new FirstPassword(user.value(), reset.handle(caller.get(), user));
    }
}
