package com.leadintel.rest.job;

import com.leadintel.application.job.BrowseJobs;
import com.leadintel.application.job.CancelJob;
import com.leadintel.application.job.JobState;
import com.leadintel.application.job.RetryDeadJobs;
import com.leadintel.application.job.RetryJob;
import com.leadintel.application.job.ShowJob;
import com.leadintel.domain.shared.JobId;
import com.leadintel.rest.CurrentCaller;
import com.leadintel.rest.Listing;
import com.leadintel.rest.Paging;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Background jobs: what runs, waits or failed. */
@Path("v1/jobs")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "jobs")
public class JobResource {
    private final CurrentCaller caller;
    private final BrowseJobs browse;
    private final ShowJob show;
    private final CancelJob cancel;
    private final RetryJob retry;
    private final RetryDeadJobs retryDead;

    @Inject
    public JobResource(
            CurrentCaller caller,
            BrowseJobs browse,
            ShowJob show,
            CancelJob cancel,
            RetryJob retry,
            RetryDeadJobs retryDead) {
        this.caller = caller;
        this.browse = browse;
        this.show = show;
        this.cancel = cancel;
        this.retry = retry;
        this.retryDead = retryDead;
    }

    @GET
    @Operation(operationId = "browseJobs", summary = "List jobs", description = "The tenant's jobs, newest first.")
    @APIResponse(responseCode = "200", description = "One page of jobs.")
    public Listing<JobView> browse(
            @QueryParam("state")
                    @Parameter(description = "Only jobs that stand so, such as `DEAD`; all without it.")
                    @Nullable JobState state,
            @BeanParam @Valid Paging page) {
        return Listing.of(
                browse.handle(caller.get(), Optional.ofNullable(state), page.from(), page.limit()), JobView::from);
    }

    @POST
    @Path("retry")
    @Operation(
            operationId = "retryDeadJobs",
            summary = "Retry all dead jobs of a kind",
            description =
                    "Gives them fresh attempts, as after a long outage; at most 1,000 at once, ask again for more.")
    @APIResponse(responseCode = "200", description = "How many there were.")
    public RetriedView retryDead(
            @QueryParam("kind")
                    @NotNull @Size(max = 120) @Parameter(description = "Which kind.", example = "notification.mail")
                    String kind) {
        return new RetriedView(retryDead.handle(caller.get(), kind));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showJob", summary = "Show a job", description = "How one job stands; poll it.")
    @APIResponse(responseCode = "200", description = "The job.")
    @APIResponse(responseCode = "404", description = "`job.not-found`")
    public JobView show(@PathParam("id") String id) {
        return JobView.from(show.handle(caller.get(), JobId.of(id)));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(
            operationId = "cancelJob",
            summary = "Cancel a job",
            description = "A queued job ends at once, a running one at its next safe point.")
    @APIResponse(
            responseCode = "202",
            description = "The job as it stands now.",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    @APIResponse(responseCode = "404", description = "`job.not-found`")
    @APIResponse(responseCode = "409", description = "`job.already-ended`")
    public Response cancel(@PathParam("id") String id) {
        cancel.handle(caller.get(), JobId.of(id));
        return Response.accepted(show(id)).build();
    }

    @POST
    @Path("{id}/retry")
    @Operation(
            operationId = "retryJob",
            summary = "Retry a job",
            description = "Gives a dead or cancelled job fresh attempts.")
    @APIResponse(
            responseCode = "202",
            description = "The job as it stands now.",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    @APIResponse(responseCode = "404", description = "`job.not-found`")
    @APIResponse(responseCode = "409", description = "`job.not-ended`")
    public Response retry(@PathParam("id") String id) {
        retry.handle(caller.get(), JobId.of(id));
        return Response.accepted(show(id)).build();
    }
}
