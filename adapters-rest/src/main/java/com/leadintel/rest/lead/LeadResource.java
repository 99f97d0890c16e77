package com.leadintel.rest.lead;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.application.lead.BrowseLeads;
import com.leadintel.application.lead.CaptureLead;
import com.leadintel.application.lead.CorrectLead;
import com.leadintel.application.lead.UnderstandDraft;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.rest.CurrentCaller;
import com.leadintel.rest.Fingerprint;
import com.leadintel.rest.Listing;
import com.leadintel.rest.MergePatch;
import com.leadintel.rest.Paging;
import com.leadintel.rest.Rate;
import com.leadintel.rest.Rated;
import com.leadintel.rest.Revision;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Leads: capture, lists, and what is known of each. */
@Path("v1/leads")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "leads")
public class LeadResource {
    private static final String FAULTS = "`lead.name-missing`, `email.malformed`, `phone.malformed`,"
            + " `company.website-malformed`, `salesforce-id.malformed`, `money.currency-unknown`";

    private final CurrentCaller caller;
    private final Fingerprint.Promise promise;
    private final UnderstandDraft understand;
    private final CaptureLead capture;
    private final BrowseLeads browse;
    private final CorrectLead correct;
    private final LeadAnswers answers;

    @Inject
    public LeadResource(
            CurrentCaller caller,
            Fingerprint.Promise promise,
            UnderstandDraft understand,
            CaptureLead capture,
            BrowseLeads browse,
            CorrectLead correct,
            LeadAnswers answers) {
        this.caller = caller;
        this.promise = promise;
        this.understand = understand;
        this.capture = capture;
        this.browse = browse;
        this.correct = correct;
        this.answers = answers;
    }

    /** A lead with images, for the description only. */
    @Schema(name = "NewLeadForm", description = "A lead with up to 10 images.")
    private record LeadForm(
            @Schema(required = true) NewLead lead,

            @Schema(format = "binary", description = "PNG, JPEG, GIF or WebP of at most 10 MiB; up to 10 parts.")
            String image) {}

    @POST
    @Rated(Rate.CAPTURES)
    @Fingerprint.Answered
    @Operation(
            operationId = "captureLead",
            summary = "Capture a lead",
            description =
                    "A new lead becomes a card in the first column; one with the same mailbox, phone or Salesforce"
                            + " id is completed instead and keeps its owner. Answered only after the commit.")
    @APIResponse(
            responseCode = "201",
            description = "A new lead, or the same answer to the same `Idempotency-Key`.",
            content = @Content(schema = @Schema(implementation = CapturedView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The lead was known and has been completed.",
            content = @Content(schema = @Schema(implementation = CapturedView.class)))
    @RequestBody(
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NewLead.class)),
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = LeadForm.class))
            })
    @APIResponse(
            responseCode = "400",
            description = FAULTS + ", `lead-source.detail-malformed`, `lead.too-many-images`, `image.too-large`,"
                    + " `image.type-unknown`, `form.part-missing`, `form.part-too-large`, `user.not-active`")
    @APIResponse(responseCode = "404", description = "`user.not-found`")
    @APIResponse(responseCode = "409", description = "`idempotency.key-reused`")
    public Response capture(@Valid @NotNull NewLead lead, @HeaderParam("Idempotency-Key") @Nullable String key) {
        LeadDetails details = understand.handle(caller.get(), lead.details().toDraft());
        return CapturedView.answer(capture.handle(caller.get(), lead.toCommand(details, promise.made())));
    }

    @GET
    @Rated(Rate.LISTS)
    @Operation(operationId = "browseLeads", summary = "List leads", description = "Leads that pass, newest first.")
    @APIResponse(responseCode = "200", description = "One page of leads.")
    public Listing<LeadLineView> browse(@BeanParam @Valid LeadQuery query, @BeanParam @Valid Paging page) {
        return Listing.of(browse.handle(caller.get(), query.filter(), page.from(), page.limit()), LeadLineView::from);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showLead", summary = "Show a lead", description = "Everything about one lead.")
    @APIResponse(
            responseCode = "200",
            description = "The lead; its version is the `ETag`.",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    @APIResponse(responseCode = "404", description = "`lead.not-found`")
    public Response show(@PathParam("id") String id) {
        return answers.of(LeadId.of(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "correctLead",
            summary = "Correct a lead",
            description = "A JSON Merge Patch (RFC 7396) of the details: what is null is removed, what is absent stays."
                    + " Without `If-Match` it is one of the lead as it is when nobody else changes it.")
    @RequestBody(content = @Content(schema = @Schema(implementation = LeadBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "The lead as it is now.",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    @APIResponse(responseCode = "400", description = FAULTS + ", `request.patch-not-an-object`")
    @APIResponse(responseCode = "404", description = "`lead.not-found`")
    @APIResponse(responseCode = "412", description = "`lead.changed-meanwhile`")
    public Response correct(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String seen, @NotNull JsonNode patch) {
        Caller who = caller.get();
        UnaryOperator<LeadDetails> patched = known -> understand.handle(
                who,
                MergePatch.apply(LeadBody.from(known), patch, LeadBody.class).toDraft());
        correct.handle(who, LeadId.of(id), patched, Revision.seen(seen));
        return show(id);
    }
}
