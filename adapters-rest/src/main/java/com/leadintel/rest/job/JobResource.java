package com.leadintel.rest.job;

import com.leadintel.application.job.BrowseJobs;
import com.leadintel.application.job.CancelJob;
import com.leadintel.application.job.RetryJob;
import com.leadintel.application.job.ShowJob;
import com.leadintel.domain.shared.JobId;
import com.leadintel.rest.CurrentCaller;
import com.leadintel.rest.Listing;
import com.leadintel.rest.Paging;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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

    @Inject
    public JobResource(CurrentCaller caller, BrowseJobs browse, ShowJob show, CancelJob cancel, RetryJob retry) {
        this.caller = caller;
        this.browse = browse;
        this.show = show;
        this.cancel = cancel;
        this.retry = retry;
    }

    @GET
    @Operation(operationId = "browseJobs", summary = "List jobs", description = "The tenant's jobs, newest first.")
    @APIResponse(responseCode = "200", description = "One page of jobs.")
    public Listing<JobView> browse(@BeanParam @Valid Paging page) {
        return Listing.of(browse.handle(caller.get(), page.from(), page.limit()), JobView::from);
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
