package com.leadintel.rest.identity;

import com.leadintel.application.identity.ApiKeyLine;
import com.leadintel.application.identity.BrowseApiKeys;
import com.leadintel.application.identity.IssueApiKey;
import com.leadintel.application.identity.RevokeApiKey;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.ApiKeyId;
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
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API keys of the tenant. */
@Path("v1/api-keys")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "api-keys")
public class ApiKeyResource {
    private final CurrentCaller caller;
    private final BrowseApiKeys browse;
    private final IssueApiKey issue;
    private final RevokeApiKey revoke;

    @Inject
    public ApiKeyResource(CurrentCaller caller, BrowseApiKeys browse, IssueApiKey issue, RevokeApiKey revoke) {
        this.caller = caller;
        this.browse = browse;
        this.issue = issue;
        this.revoke = revoke;
    }

    /** An API key, without its text. */
    @Schema(name = "ApiKey", description = "An API key, without its text.")
    public record ApiKeyView(
            @Schema(required = true) UUID id,

            @Schema(required = true, examples = "Website form")
            String name,

            @Schema(required = true, examples = "[\"LEAD_READ\",\"LEAD_WRITE\"]")
            Set<Permission> permissions,

            @Schema(required = true) Instant createdAt) {
        static ApiKeyView from(ApiKeyLine key) {
            return new ApiKeyView(key.id().value(), key.name(), new TreeSet<>(key.permissions()), key.createdAt());
        }
    }

    /** The API keys. */
    @Schema(name = "ApiKeys", description = "The API keys of the tenant by name.")
    public record ApiKeys(@Schema(required = true) List<ApiKeyView> items) {}

    /** The text of a key that is handed over to an integration. */
    @Schema(name = "IssuedApiKey", description = "The text of a key that is handed over to an integration.")
    public record IssuedApiKey(
            @Schema(required = true) UUID id,

            @Schema(
                    required = true,
                    description = "Shown this once; kept as its hash only.",
                    examples = "li_k7m2px9q4rab3cdef5ghk7m2px9q4rab")
            String key) {}

    @GET
    @Operation(
            operationId = "browseApiKeys",
            summary = "List API keys",
            description = "The API keys of the tenant by name, without their texts.")
    @APIResponse(responseCode = "200", description = "Every key that is let in.")
    @APIResponse(responseCode = "403", description = "`access.forbidden`")
    public ApiKeys browse() {
        return new ApiKeys(
                browse.handle(caller.get()).stream().map(ApiKeyView::from).toList());
    }

    @POST
    @Operation(
            operationId = "issueApiKey",
            summary = "Make an API key",
            description = "Lets an integration in, and shows its key this once.")
    @APIResponse(
            responseCode = "201",
            description = "The key's id and text.",
            content = @Content(schema = @Schema(implementation = IssuedApiKey.class)))
    @APIResponse(responseCode = "403", description = "`access.forbidden`")
    @APIResponse(responseCode = "422", description = "`api-key.permission-not-grantable`")
    public Response issue(@Valid @NotNull NewApiKey key) {
        IssueApiKey.Issued issued = issue.handle(caller.get(), key.name(), key.permissions());
        return Response.created(URI.create("v1/api-keys/" + issued.id()))
                .entity(new IssuedApiKey(issued.id().value(), issued.key()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "revokeApiKey",
            summary = "Revoke an API key",
            description = "Lets nobody in with it from the next request on; what came in with it stays.")
    @APIResponse(responseCode = "204", description = "It is worth nothing any more.")
    @APIResponse(responseCode = "403", description = "`access.forbidden`")
    @APIResponse(responseCode = "404", description = "`api-key.not-found`")
    public void revoke(@PathParam("id") String id) {
        revoke.handle(caller.get(), ApiKeyId.of(id));
    }
}
