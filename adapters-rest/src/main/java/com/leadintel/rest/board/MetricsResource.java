package com.leadintel.rest.board;

import com.leadintel.application.board.ShowMetrics;
import com.leadintel.rest.CurrentCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the board is doing. */
@Path("v1/kanban/metrics")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "board")
public class MetricsResource {
    private final CurrentCaller caller;
    private final ShowMetrics metrics;

    @Inject
    public MetricsResource(CurrentCaller caller, ShowMetrics metrics) {
        this.caller = caller;
        this.metrics = metrics;
    }

    @GET
    @Operation(
            operationId = "showBoardMetrics",
            summary = "Show the board's metrics",
            description = "Leads and their age by stage as of now; velocity and conversion of the last days.")
    @APIResponse(responseCode = "200", description = "The metrics.")
    public MetricsView show(
            @QueryParam("days")
                    @DefaultValue("30")
                    @Parameter(description = "1 to 3,660 days, in UTC, today is the last.", example = "30")
                    int days) {
        return MetricsView.from(metrics.handle(caller.get(), days));
    }
}
