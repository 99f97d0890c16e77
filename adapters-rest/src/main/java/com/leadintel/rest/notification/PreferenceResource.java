package com.leadintel.rest.notification;

import static com.leadintel.rest.notification.NotificationResource.WHOSE;
import static com.leadintel.rest.notification.NotificationResource.person;

import com.leadintel.application.notification.SavePreference;
import com.leadintel.application.notification.ShowPreference;
import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.notification.Preference;
import com.leadintel.rest.CurrentCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a person is mailed about. */
@Path("v1/notifications/preferences")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "notifications")
public class PreferenceResource {
    private final CurrentCaller caller;
    private final ShowPreference show;
    private final SavePreference save;

    @Inject
    public PreferenceResource(CurrentCaller caller, ShowPreference show, SavePreference save) {
        this.caller = caller;
        this.show = show;
        this.save = save;
    }

    /** What somebody wants to be mailed about. */
    @Schema(name = "NotificationPreference", description = "The inbox has everything; these kinds are mailed too.")
    public record PreferenceBody(
            @NotNull @Schema(required = true, examples = "[\"HANDOFF_FAILED\"]")
            Set<Notification.@NotNull Kind> byEmail) {
        static PreferenceBody from(Preference preference) {
            return new PreferenceBody(new TreeSet<>(preference.byEmail()));
        }
    }

    @GET
    @Operation(
            operationId = "showNotificationPreference",
            summary = "Show what is mailed",
            description = "The kinds of notifications that a person gets as e-mail too.")
    @APIResponse(responseCode = "200", description = "The choice, or what holds until there is one.")
    @APIResponse(responseCode = "400", description = "`notification.user-missing`")
    @APIResponse(responseCode = "403", description = "`access.forbidden`")
    public PreferenceBody show(@QueryParam("user") @Parameter(description = WHOSE) @Nullable String user) {
        return PreferenceBody.from(show.handle(caller.get(), person(user)));
    }

    @PUT
    @Operation(
            operationId = "saveNotificationPreference",
            summary = "Choose what is mailed",
            description = "Replaces the choice; an empty list means no mail at all.")
    @APIResponse(responseCode = "200", description = "The choice.")
    @APIResponse(responseCode = "400", description = "`notification.user-missing`")
    @APIResponse(responseCode = "403", description = "`access.forbidden`")
    @APIResponse(responseCode = "404", description = "`user.not-found`")
    public PreferenceBody save(
            @QueryParam("user") @Parameter(description = WHOSE) @Nullable String user,
            @Valid @NotNull PreferenceBody wanted) {
        return PreferenceBody.from(save.handle(caller.get(), person(user), wanted.byEmail()));
    }
}
