package com.leadintel.rest.board;

import com.leadintel.application.board.BrowsePresets;
import com.leadintel.application.board.FilterPreset;
import com.leadintel.application.board.RemovePreset;
import com.leadintel.application.board.SavePreset;
import com.leadintel.domain.shared.PresetId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.rest.CurrentCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Filters of the board under a name. */
@Path("v1/kanban/filters")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "board")
public class PresetResource {
    private final CurrentCaller caller;
    private final BrowsePresets browse;
    private final SavePreset save;
    private final RemovePreset remove;

    @Inject
    public PresetResource(CurrentCaller caller, BrowsePresets browse, SavePreset save, RemovePreset remove) {
        this.caller = caller;
        this.browse = browse;
        this.save = save;
        this.remove = remove;
    }

    /** A preset that can be chosen. */
    @Schema(name = "Preset", description = "A preset that can be chosen.")
    public record PresetView(
            @Schema(required = true) UUID id,

            @Schema(description = "Whose it is; absent for an integration's.")
            Optional<UUID> owner,

            @Schema(required = true) PresetBody details) {
        static PresetView from(FilterPreset preset) {
            return new PresetView(preset.id().value(), preset.owner().map(UserId::value), PresetBody.from(preset));
        }
    }

    /** What can be chosen. */
    @Schema(name = "Presets", description = "One's own presets and the shared ones, by name.")
    public record Presets(@Schema(required = true) List<PresetView> items) {}

    @GET
    @Operation(
            operationId = "browsePresets",
            summary = "List filter presets",
            description = "The caller's own presets and the shared ones, by name.")
    @APIResponse(responseCode = "200", description = "All presets that the caller may choose.")
    public Presets browse() {
        return new Presets(
                browse.handle(caller.get()).stream().map(PresetView::from).toList());
    }

    @POST
    @Operation(
            operationId = "savePreset",
            summary = "Save a filter preset",
            description = "The caller's own preset of the same name is replaced.")
    @APIResponse(responseCode = "404", description = "`user.not-found`")
    @APIResponse(
            responseCode = "201",
            description = "The preset.",
            content = @Content(schema = @Schema(implementation = PresetView.class)))
    public Response save(@Valid @NotNull PresetBody preset) {
        FilterPreset saved = save.handle(caller.get(), preset.toCommand());
        return Response.created(URI.create("v1/kanban/filters/" + saved.id()))
                .entity(PresetView.from(saved))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removePreset",
            summary = "Remove a filter preset",
            description = "One's own; another's shared one takes `tenant.administer`.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    @APIResponse(responseCode = "403", description = "`access.forbidden`")
    @APIResponse(responseCode = "404", description = "`preset.not-found`")
    public void remove(@PathParam("id") String id) {
        remove.handle(caller.get(), PresetId.of(id));
    }
}
