package com.leadintel.rest.webhook;

import com.leadintel.application.integration.KeepMessage;
import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.RouteMessage;
import com.leadintel.application.integration.RouteMessage.Route;
import com.leadintel.rest.problem.Unvouched;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where Zoom Phone reports recordings and transcripts. */
@Path("v1/webhooks/zoom/recording")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks")
@SecurityRequirement(name = "zoomSignature")
@APIResponse(
        responseCode = "200",
        description = "The answer to `endpoint.url_validation`.",
        content = @Content(schema = @Schema(implementation = ZoomResource.Challenge.class)))
@APIResponse(responseCode = "204", description = "Kept; the same message again changes nothing.")
@APIResponse(
        responseCode = "400",
        description =
                "`webhook.not-an-object`, `webhook.event-missing`, `json.character-not-allowed`," + " `request.json`")
@APIResponse(
        responseCode = "401",
        description = "`webhook.connection-unknown`, `webhook.secret-missing`, `webhook.signature-missing`,"
                + " `webhook.signature-wrong`, `webhook.timestamp-malformed`, `webhook.timestamp-stale`")
public class ZoomResource {
    private static final String RECORDING = """
            {"event": "phone.recording_completed", "event_ts": 1773309600000, "payload": {"account_id": "AAAAAABBBB", \
            "object": {"recordings": [{"id": "c71b360f6e774e3aa101453117b7e1a7", "call_id": "7018317023722949162", \
            "direction": "outbound", "callee_did_number": "+12092592844", "duration": 643, \
            "date_time": "2026-03-12T10:00:00Z"}]}}}""";

    private static final String VALIDATION = """
            {"event": "endpoint.url_validation", "event_ts": 1773309600000, \
            "payload": {"plainToken": "qgg8vlvZRS6UYooatFL8Aw"}}""";

    private final RouteMessage route;
    private final KeepMessage keep;
    private final Clock clock;

    @Inject
    public ZoomResource(RouteMessage route, KeepMessage keep, Clock clock) {
        this.route = route;
        this.keep = keep;
        this.clock = clock;
    }

    /** The proof that this address has the secret. */
    @Schema(name = "ZoomChallenge", description = "The proof that this address has the secret.")
    public record Challenge(
            @Schema(required = true, examples = "qgg8vlvZRS6UYooatFL8Aw")
            String plainToken,

            @Schema(required = true, description = "HMAC-SHA256 of it in hexadecimal.")
            String encryptedToken) {}

    @POST
    @Operation(
            operationId = "receiveZoomEvent",
            summary = "Receive an event of Zoom",
            description = "The tenant is found by the account that the event names, or is the only one with Zoom.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT, implementation = Object.class),
                            examples = {
                                @ExampleObject(name = "recording", value = ZoomResource.RECORDING),
                                @ExampleObject(name = "validation", value = ZoomResource.VALIDATION)
                            }))
    public Response receive(
            @HeaderParam("x-zm-signature") @Size(max = 200) @Nullable String signature,
            @HeaderParam("x-zm-request-timestamp") @Size(max = 20) @Nullable String timestamp,
            @NotNull byte[] body) {
        ZoomMessage message = ZoomMessage.read(body);
        Optional<Route> found = message.account().isPresent()
                ? route.byAccount(Provider.ZOOM, message.account().get())
                : route.byOnly(Provider.ZOOM);
        return answer(message, found, new ZoomSignature(signature, timestamp), body);
    }

    @POST
    @Path("{key}")
    @Operation(
            operationId = "receiveZoomEventByKey",
            summary = "Receive an event of Zoom for one connection",
            description = "The tenant is found by the connection key in the path.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT, implementation = Object.class),
                            examples = {
                                @ExampleObject(name = "recording", value = ZoomResource.RECORDING),
                                @ExampleObject(name = "validation", value = ZoomResource.VALIDATION)
                            }))
    public Response receive(
            @PathParam("key") @Size(max = 200) String key,
            @HeaderParam("x-zm-signature") @Size(max = 200) @Nullable String signature,
            @HeaderParam("x-zm-request-timestamp") @Size(max = 20) @Nullable String timestamp,
            @NotNull byte[] body) {
        ZoomMessage message = ZoomMessage.read(body);
        return answer(message, route.byKey(Provider.ZOOM, key), new ZoomSignature(signature, timestamp), body);
    }

    private Response answer(ZoomMessage message, Optional<Route> found, ZoomSignature signature, byte[] body) {
        Route to = found.orElseThrow(() -> new Unvouched("webhook.connection-unknown"));
        signature.vouchFor(body, to.signingSecret(), clock.instant());
        if (message.isChallenge()) {
            return Response.ok(challenge(message, to)).build();
        }
        String raw = new String(body, StandardCharsets.UTF_8);
        keep.handle(to.tenant(), new KeepMessage.Command(Provider.ZOOM, message.event(), message.deliveryKey(), raw));
        return Response.noContent().build();
    }

    private static Challenge challenge(ZoomMessage message, Route to) {
        String token = message.plainToken().orElse("");
        return new Challenge(token, Hmac.of(to.signingSecret().orElse(""), token.getBytes(StandardCharsets.UTF_8)));
    }
}
