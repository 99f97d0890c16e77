package com.leadintel.rest.research;

import com.leadintel.application.research.ResearchAgain;
import com.leadintel.application.research.ShowResearch;
import com.leadintel.application.research.ShowResearch.Research;
import com.leadintel.application.research.StartResearch;
import com.leadintel.domain.research.SourceKind;
import com.leadintel.domain.research.SourceReport;
import com.leadintel.domain.research.SourceResult;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.rest.CurrentCaller;
import com.leadintel.rest.Fingerprint;
import com.leadintel.rest.job.JobView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The research of leads. */
@Path("v1/research/leads/{id}")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "research")
@APIResponse(responseCode = "404", description = "`lead.not-found`")
public class ResearchResource {
    private final CurrentCaller caller;
    private final Fingerprint.Promise promise;
    private final StartResearch start;
    private final ShowResearch show;
    private final ResearchAgain again;

    @Inject
    public ResearchResource(
            CurrentCaller caller,
            Fingerprint.Promise promise,
            StartResearch start,
            ShowResearch show,
            ResearchAgain again) {
        this.caller = caller;
        this.promise = promise;
        this.start = start;
        this.show = show;
        this.again = again;
    }

    /** How far the research is: its job, and each source by itself. */
    @Schema(name = "ResearchStatus", description = "How far the research is: its job, and each source by itself.")
    public record StatusView(
            @Schema(description = "None before the first research.")
            Optional<JobView> job,

            @Schema(required = true) List<SourceView> sources) {
        static StatusView from(Research research) {
            return new StatusView(
                    research.job().map(JobView::from),
                    research.sources().stream().map(SourceView::from).toList());
        }
    }

    /** How one source stands. */
    @Schema(name = "ResearchSource", description = "How one source stands.")
    public record SourceView(
            @Schema(required = true) SourceKind source,
            @Schema(required = true) SourceResult.State state,

            @Schema(required = true, description = "The pages that it read.")
            List<URI> pages,

            @Schema(description = "Why it gave nothing.", examples = "website.timed-out")
            Optional<String> reason) {
        static SourceView from(SourceReport report) {
            return new SourceView(report.source(), report.state(), report.pages(), report.reason());
        }
    }

    @POST
    @Fingerprint.Answered
    @Operation(
            operationId = "startResearch",
            summary = "Research a lead",
            description = "Queues it; a research that is under way goes on.")
    @APIResponse(
            responseCode = "202",
            description = "How far it is; poll `/status`.",
            content = @Content(schema = @Schema(implementation = StatusView.class)))
    @APIResponse(responseCode = "409", description = "`idempotency.key-reused`")
    public Response start(@PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        start.handle(caller.get(), LeadId.of(id), promise.made());
        return Response.accepted(status(id)).build();
    }

    @GET
    @Operation(
            operationId = "showDossier",
            summary = "Show the dossier",
            description = "The newest dossier of the lead.")
    @APIResponse(responseCode = "200", description = "The dossier.")
    @APIResponse(responseCode = "404", description = "`lead.not-found`, `dossier.not-found`")
    public DossierView dossier(@PathParam("id") String id) {
        return show.handle(caller.get(), LeadId.of(id))
                .dossier()
                .map(DossierView::from)
                .orElseThrow(() -> Refusal.notFound("dossier.not-found", id));
    }

    @GET
    @Path("status")
    @Operation(
            operationId = "showResearchStatus",
            summary = "Show the progress",
            description = "The job and its sources.")
    @APIResponse(responseCode = "200", description = "How far it is.")
    public StatusView status(@PathParam("id") String id) {
        return StatusView.from(show.handle(caller.get(), LeadId.of(id)));
    }

    @POST
    @Fingerprint.Answered
    @Path("retry")
    @Operation(
            operationId = "retryResearch",
            summary = "Retry the research",
            description = "Starts it over however the last one ended, so that a source that failed is asked again.")
    @APIResponse(
            responseCode = "202",
            description = "How far it is.",
            content = @Content(schema = @Schema(implementation = StatusView.class)))
    @APIResponse(responseCode = "404", description = "`lead.not-found`")
    @APIResponse(
            responseCode = "409",
            description = "`research.under-way`: one is queued or running; `idempotency.key-reused`")
    public Response retry(@PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        again.handle(caller.get(), LeadId.of(id), promise.made());
        return Response.accepted(status(id)).build();
    }
}
