package com.leadintel.rest.handoff;

import com.leadintel.application.handoff.BrowseHandoffs;
import com.leadintel.application.handoff.HandOffLead;
import com.leadintel.application.handoff.OpenSentBriefing;
import com.leadintel.application.handoff.PrintBriefing;
import com.leadintel.application.handoff.ReadSentBriefing;
import com.leadintel.application.handoff.RetryEffect;
import com.leadintel.application.handoff.ShowHandoff;
import com.leadintel.application.handoff.ValidateHandoff;
import com.leadintel.application.shared.Idempotency;
import com.leadintel.domain.shared.EffectId;
import com.leadintel.domain.shared.HandoffId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.rest.CurrentCaller;
import com.leadintel.rest.Fingerprint;
import com.leadintel.rest.handoff.HandoffView.EligibilityView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.jspecify.annotations.Nullable;

/** Handing leads to account executives. */
@Path("v1/handoff")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "handoff")
public class HandoffResource {
    /** How a briefing begins as HTML; of the two forms at one path the description shows this one. */
    private static final String PAGE = "<!DOCTYPE html><html>…</html>";

    /** The other form, for whoever accepts it. */
    private static final String PDF = "application/pdf";

    private final CurrentCaller caller;
    private final Fingerprint.Promise promise;
    private final ValidateHandoff validate;
    private final PrintBriefing print;
    private final HandOffLead handOff;
    private final ShowHandoff show;
    private final ReadSentBriefing read;
    private final OpenSentBriefing open;
    private final BrowseHandoffs browse;
    private final RetryEffect retry;

    @Inject
    public HandoffResource(
            CurrentCaller caller,
            Fingerprint.Promise promise,
            ValidateHandoff validate,
            PrintBriefing print,
            HandOffLead handOff,
            ShowHandoff show,
            ReadSentBriefing read,
            OpenSentBriefing open,
            BrowseHandoffs browse,
            RetryEffect retry) {
        this.caller = caller;
        this.promise = promise;
        this.validate = validate;
        this.print = print;
        this.handOff = handOff;
        this.show = show;
        this.read = read;
        this.open = open;
        this.browse = browse;
        this.retry = retry;
    }

    /** Which lead goes to whom, and who shall hear of it. */
    @Schema(name = "NewHandoff", description = "Which lead goes to whom, and who shall hear of it.")
    public record NewHandoff(
            @NotNull UUID lead,

            @NotNull @Schema(description = "The account executive.")
            UUID to,

            @Size(max = 4000) @Schema(examples = "They want to start in May.") @Nullable String notes,

            @Schema(required = true, description = "Whether they get the briefing by e-mail.")
            boolean email,

            @Schema(required = true, description = "Whether they get a task in the CRM.")
            boolean crmTask) {
        HandOffLead.Command toCommand(Optional<Idempotency> promise) {
            return new HandOffLead.Command(
                    new LeadId(lead), new UserId(to), Optional.ofNullable(notes), email, crmTask, promise);
        }
    }

    /** The handoffs of a lead. */
    @Schema(name = "Handoffs", description = "The handoffs of a lead, newest first.")
    public record Handoffs(@Schema(required = true) List<HandoffView> items) {}

    @POST
    @Path("validate/{leadId}")
    @Operation(operationId = "validateHandoff", summary = "Check a lead", description = "The four checks of a handoff.")
    @APIResponse(responseCode = "200", description = "The checks.")
    @APIResponse(responseCode = "404", description = "`lead.not-found`")
    public EligibilityView validate(@PathParam("leadId") String lead) {
        return EligibilityView.from(validate.handle(caller.get(), LeadId.of(lead)));
    }

    @POST
    @Path("generate/{leadId}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "generateBriefing",
            summary = "Print the briefing",
            description = "What the account executive would get now, as HTML; `Accept: application/pdf` gives PDF.")
    @APIResponse(
            responseCode = "200",
            description = "The briefing.",
            content = @Content(mediaType = MediaType.TEXT_HTML, example = PAGE))
    @APIResponse(responseCode = "404", description = "`lead.not-found`")
    public String html(@PathParam("leadId") String lead) {
        return print.html(caller.get(), LeadId.of(lead));
    }

    @POST
    @Path("generate/{leadId}")
    @Produces(PDF)
    @Operation(hidden = true)
    public Response pdf(@PathParam("leadId") String lead) {
        return inline(print.pdf(caller.get(), LeadId.of(lead)));
    }

    private static Response inline(byte[] pdf) {
        return Response.ok(pdf)
                .header("Content-Disposition", "inline; filename=\"briefing.pdf\"")
                .build();
    }

    @POST
    @Path("execute")
    @Fingerprint.Answered
    @Operation(
            operationId = "executeHandoff",
            summary = "Hand a lead off",
            description = "Starts every effect; each happens once and shows its own state.")
    @APIResponse(
            responseCode = "202",
            description = "The handoff; poll it.",
            content = @Content(schema = @Schema(implementation = HandoffView.class)))
    @APIResponse(responseCode = "400", description = "`handoff.recipient-not-suited`")
    @APIResponse(responseCode = "404", description = "`lead.not-found`, `user.not-found`")
    @APIResponse(responseCode = "409", description = "`handoff.already-started`, `idempotency.key-reused`")
    @APIResponse(responseCode = "422", description = "`handoff.not-eligible`, with the reasons")
    public Response execute(@Valid @NotNull NewHandoff wanted, @HeaderParam("Idempotency-Key") @Nullable String key) {
        HandoffId id = handOff.handle(caller.get(), wanted.toCommand(promise.made()));
        return Response.accepted(show(id.toString()))
                .location(URI.create("v1/handoff/" + id))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showHandoff", summary = "Show a handoff", description = "How every effect stands.")
    @APIResponse(responseCode = "200", description = "The handoff.")
    @APIResponse(responseCode = "404", description = "`handoff.not-found`")
    public HandoffView show(@PathParam("id") String id) {
        return HandoffView.from(show.handle(caller.get(), HandoffId.of(id)));
    }

    @GET
    @Path("{id}/document")
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "sentBriefing",
            summary = "Open the document that was sent",
            description = "The briefing as the handoff fixed it, as HTML; `Accept: application/pdf` gives the very PDF"
                    + " that went out.")
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content = @Content(mediaType = MediaType.TEXT_HTML, example = PAGE))
    @APIResponse(responseCode = "404", description = "`handoff.not-found`")
    public String sentHtml(@PathParam("id") String id) {
        return read.handle(caller.get(), HandoffId.of(id));
    }

    @GET
    @Path("{id}/document")
    @Produces(PDF)
    @Operation(hidden = true)
    public Response sentPdf(@PathParam("id") String id) {
        return inline(open.handle(caller.get(), HandoffId.of(id)));
    }

    @GET
    @Path("history/{leadId}")
    @Operation(operationId = "handoffHistory", summary = "List a lead's handoffs", description = "Newest first.")
    @APIResponse(responseCode = "200", description = "The handoffs.")
    @APIResponse(responseCode = "404", description = "`lead.not-found`")
    public Handoffs history(@PathParam("leadId") String lead) {
        return new Handoffs(browse.handle(caller.get(), Optional.of(LeadId.of(lead))).stream()
                .map(HandoffView::from)
                .toList());
    }

    @POST
    @Path("{id}/effects/{effect}/retry")
    @Operation(operationId = "retryEffect", summary = "Retry an effect", description = "Tries one that failed again.")
    @APIResponse(
            responseCode = "202",
            description = "The handoff as it is now.",
            content = @Content(schema = @Schema(implementation = HandoffView.class)))
    @APIResponse(responseCode = "404", description = "`handoff.not-found`, `handoff.effect-not-found`")
    @APIResponse(responseCode = "409", description = "`handoff.already-started`")
    @APIResponse(responseCode = "422", description = "`handoff.effect-not-failed`")
    public Response retry(@PathParam("id") String id, @PathParam("effect") String effect) {
        retry.handle(caller.get(), HandoffId.of(id), EffectId.of(effect));
        return Response.accepted(show(id)).build();
    }
}
