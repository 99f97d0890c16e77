package com.leadintel.rest.call;

import com.leadintel.application.call.AnalyseCall;
import com.leadintel.application.call.BrowseCalls;
import com.leadintel.application.call.LogCall;
import com.leadintel.application.call.MatchCall;
import com.leadintel.application.call.ShowCall;
import com.leadintel.application.shared.Idempotency;
import com.leadintel.domain.call.Audio;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.rest.CurrentCaller;
import com.leadintel.rest.Fingerprint;
import com.leadintel.rest.Form;
import com.leadintel.rest.FormPart;
import com.leadintel.rest.Largest;
import com.leadintel.rest.Listing;
import com.leadintel.rest.Paging;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Calls: lists, details, and those that people write down. */
@Path("v1/calls")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class CallResource {
    private final CurrentCaller caller;
    private final Fingerprint.Promise promise;
    private final BrowseCalls browse;
    private final ShowCall show;
    private final LogCall log;
    private final MatchCall match;
    private final AnalyseCall analyse;

    @Inject
    public CallResource(
            CurrentCaller caller,
            Fingerprint.Promise promise,
            BrowseCalls browse,
            ShowCall show,
            LogCall log,
            MatchCall match,
            AnalyseCall analyse) {
        this.caller = caller;
        this.promise = promise;
        this.browse = browse;
        this.show = show;
        this.log = log;
        this.match = match;
        this.analyse = analyse;
    }

    /** Whose a call was. */
    @Schema(name = "CallMatch", description = "Whose a call was.")
    public record Match(
            @NotNull @Schema(examples = "01933c5e-7a3b-7c11-9d2e-6f0a1b2c3d4e")
            UUID lead) {}

    @GET
    @Operation(operationId = "browseCalls", summary = "List calls", description = "Latest first.")
    @APIResponse(responseCode = "200", description = "One page of calls.")
    public Listing<CallLineView> browse(
            @QueryParam("unmatched")
                    @Pattern(regexp = "true|false") @DefaultValue("false")
                    @Parameter(
                            description = "Only those that wait for a person to name the lead.",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    String unmatched,
            @BeanParam @Valid Paging page) {
        return Listing.of(
                browse.handle(caller.get(), Boolean.parseBoolean(unmatched), page.from(), page.limit()),
                CallLineView::from);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showCall", summary = "Show a call", description = "With transcript and analysis.")
    @APIResponse(responseCode = "200", description = "The call.")
    @APIResponse(responseCode = "404", description = "`call.not-found`")
    public CallView show(@PathParam("id") String id) {
        return CallView.from(show.handle(caller.get(), CallId.of(id)));
    }

    @POST
    @Fingerprint.Answered
    @Operation(
            operationId = "logCall",
            summary = "Log a call",
            description = "Writes a call down, with its transcript as text if there is one. With files: a form"
                    + " (`multipart/form-data`) of `call` (this JSON), `transcript` and `audio`.")
    @APIResponse(
            responseCode = "201",
            description = "The call; its analysis follows.",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    @RequestBody(
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NewCall.class)),
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = CallForm.class))
            })
    @APIResponse(
            responseCode = "400",
            description =
                    "`transcript.format-unknown`, `transcript.empty`, `transcript.malformed`, `transcript.too-large`,"
                            + " `recording.type-unknown`, `call.in-the-future`,"
                            + " `phone.malformed`, `form.part-missing`, `form.part-too-large`")
    @APIResponse(responseCode = "404", description = "`lead.not-found`, `user.not-found`")
    @APIResponse(responseCode = "409", description = "`idempotency.key-reused`")
    public Response log(@Valid @NotNull NewCall call, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return log(call, Optional.empty(), Optional.empty(), promise.made());
    }

    /** A call with files, for the description only. */
    @Schema(name = "NewCallForm", description = "A call with its files.")
    private record CallForm(
            @Schema(required = true) NewCall call,

            @Schema(format = "binary", description = "At most 16 MB.")
            String transcript,

            @Schema(format = "binary", description = "MP3, WAV, Ogg, FLAC, MP4, WebM or AMR; at most 600 MB.")
            String audio) {}

    @POST
    @Largest(Largest.RECORDING)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response log(@NotNull Form form, @HeaderParam("Idempotency-Key") @Nullable String key) {
        NewCall call = form.json("call", NewCall.class);
        return log(
                call,
                form.file("transcript"),
                form.stream("audio").map(CallResource::audio),
                promise.made(form.digests("call", "transcript", "audio")));
    }

    @PUT
    @Path("{id}/lead")
    @Operation(operationId = "matchCall", summary = "Match a call", description = "Says which lead it was with.")
    @APIResponse(responseCode = "200", description = "The call as it is now.")
    @APIResponse(responseCode = "404", description = "`call.not-found`, `lead.not-found`")
    public CallView match(@PathParam("id") String id, @Valid @NotNull Match found) {
        match.handle(caller.get(), CallId.of(id), new LeadId(found.lead()));
        return show(id);
    }

    @POST
    @Path("{id}/analyse")
    @Operation(
            operationId = "analyseCall",
            summary = "Analyse a call",
            description = "Reads the transcript again; the same findings add no version.")
    @APIResponse(responseCode = "200", description = "The call as it is now.")
    @APIResponse(responseCode = "404", description = "`call.not-found`")
    @APIResponse(responseCode = "422", description = "`call.transcript-missing`")
    public CallView analyse(@PathParam("id") String id) {
        analyse.handle(caller.get(), CallId.of(id));
        return show(id);
    }

    private Response log(
            NewCall call, Optional<byte[]> transcript, Optional<Audio> audio, Optional<Idempotency> idempotency) {
        Caller who = caller.get();
        CallId id = log.handle(who, call.toCommand(who.user(), transcript, audio, idempotency));
        return Response.created(URI.create("v1/calls/" + id))
                .entity(show(id.toString()))
                .build();
    }

    private static Audio audio(FormPart part) {
        MediaType type = part.type();
        return new Audio(type.getType() + "/" + type.getSubtype(), Optional.empty(), part.open());
    }
}
