package com.leadintel.rest.call;

import com.leadintel.application.call.ListenToCall;
import com.leadintel.application.call.ShowCall;
import com.leadintel.application.call.TranscribeCall;
import com.leadintel.application.job.ShowJob;
import com.leadintel.domain.call.Audio;
import com.leadintel.domain.call.Recording;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.rest.CurrentCaller;
import com.leadintel.rest.call.CallView.RecordingView;
import com.leadintel.rest.job.JobView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The recordings of calls: how they stand, their sound, their transcription. */
@Path("v1/zoom/recordings")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
@APIResponse(responseCode = "404", description = "`call.not-found`, `call.recording-not-found`")
public class RecordingResource {
    private final CurrentCaller caller;
    private final ShowCall show;
    private final ListenToCall listen;
    private final TranscribeCall transcribe;
    private final ShowJob job;

    @Inject
    public RecordingResource(
            CurrentCaller caller, ShowCall show, ListenToCall listen, TranscribeCall transcribe, ShowJob job) {
        this.caller = caller;
        this.show = show;
        this.listen = listen;
        this.transcribe = transcribe;
        this.job = job;
    }

    @GET
    @Path("{callId}")
    @Operation(operationId = "showRecording", summary = "Show a recording", description = "How far it has come.")
    @APIResponse(responseCode = "200", description = "The recording.")
    public RecordingView show(@PathParam("callId") String call) {
        return show.handle(caller.get(), CallId.of(call))
                .recording()
                .map(RecordingView::from)
                .orElseThrow(() -> Refusal.notFound("call.recording-not-found", call));
    }

    @POST
    @Path("{callId}/transcribe")
    @Operation(
            operationId = "transcribeRecording",
            summary = "Transcribe a recording",
            description = "Asks the provider again for sound and transcript.")
    @APIResponse(
            responseCode = "202",
            description = "The job; poll it.",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response transcribe(@PathParam("callId") String call) {
        var queued = transcribe.handle(caller.get(), CallId.of(call));
        return Response.accepted(JobView.from(job.handle(caller.get(), queued))).build();
    }

    @GET
    @Path("{callId}/download")
    @Produces("audio/*")
    @Operation(
            operationId = "downloadRecording",
            summary = "Download a recording",
            description = "The sound, whole or, with `Range`, a part of it.")
    @APIResponse(
            responseCode = "200",
            description = "The sound.",
            content = @Content(mediaType = "audio/*", schema = @Schema(format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "The part that was asked for.",
            content = @Content(mediaType = "audio/*", schema = @Schema(format = "binary")))
    @APIResponse(responseCode = "416", description = "`request.range-not-satisfiable`")
    public Response download(
            @PathParam("callId") String call, @HeaderParam("Range") @Size(max = 200) @Nullable String range) {
        CallId id = CallId.of(call);
        Recording.Stored stored = listen.about(caller.get(), id);
        ByteRange part = ByteRange.of(range, stored.sizeBytes());
        Audio audio = listen.handle(caller.get(), id, part.from(), part.length());
        StreamingOutput sound = out -> {
            try (audio) {
                audio.bytes().transferTo(out);
            }
        };
        return part.answer(Response.ok(sound))
                .type(stored.mediaType())
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
