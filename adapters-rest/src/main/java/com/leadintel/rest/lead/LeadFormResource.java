package com.leadintel.rest.lead;

import com.leadintel.application.lead.CaptureLead;
import com.leadintel.application.lead.CaptureLeadWithImages;
import com.leadintel.application.lead.ImageContent;
import com.leadintel.application.lead.OpenImage;
import com.leadintel.application.lead.UnderstandDraft;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.rest.CurrentCaller;
import com.leadintel.rest.Fingerprint;
import com.leadintel.rest.Form;
import com.leadintel.rest.Largest;
import com.leadintel.rest.Rate;
import com.leadintel.rest.Rated;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Leads that come with images. */
@Path("v1/leads")
@Dependent
@Tag(name = "leads")
public class LeadFormResource {
    private final CurrentCaller caller;
    private final Fingerprint.Promise promise;
    private final UnderstandDraft understand;
    private final CaptureLeadWithImages capture;
    private final OpenImage open;

    @Inject
    public LeadFormResource(
            CurrentCaller caller,
            Fingerprint.Promise promise,
            UnderstandDraft understand,
            CaptureLeadWithImages capture,
            OpenImage open) {
        this.caller = caller;
        this.promise = promise;
        this.understand = understand;
        this.capture = capture;
        this.open = open;
    }

    @POST
    @Rated(Rate.CAPTURES)
    @Largest(Largest.IMAGES)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response capture(@NotNull Form form, @HeaderParam("Idempotency-Key") @Nullable String key) {
        NewLead lead = form.json("lead", NewLead.class);
        LeadDetails details = understand.handle(caller.get(), lead.details().toDraft());
        CaptureLead.Command command = lead.toCommand(details, promise.made(form.digests("lead", "image")));
        return CapturedView.answer(capture.handle(caller.get(), command, images(form)));
    }

    private static List<ImageContent> images(Form form) {
        List<ImageContent> images = new ArrayList<>();
        form.streams("image").forEach(part -> images.add(part::open));
        return images;
    }

    @GET
    @Path("{id}/images/{image}")
    @Produces("image/*")
    @Operation(
            operationId = "openLeadImage",
            summary = "Open an image",
            description = "An image that came with a lead.")
    @APIResponse(
            responseCode = "200",
            description = "The image.",
            content = @Content(mediaType = "image/*", schema = @Schema(format = "binary")))
    @APIResponse(responseCode = "404", description = "`lead.not-found`, `image.not-found`")
    public Response image(@PathParam("id") String id, @PathParam("image") String image) {
        OpenImage.Image opened = open.handle(caller.get(), LeadId.of(id), FileId.of(image));
        return Response.ok(opened.content())
                .type(opened.type().mediaType())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "inline")
                .build();
    }
}
