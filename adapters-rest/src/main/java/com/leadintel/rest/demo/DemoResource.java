package com.leadintel.rest.demo;

import com.leadintel.application.demo.RemoveDemo;
import com.leadintel.application.demo.ShowDemo;
import com.leadintel.rest.CurrentCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The demo tenant of this installation. */
@Path("v1/demo")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "demo")
public class DemoResource {
    private final CurrentCaller caller;
    private final ShowDemo show;
    private final RemoveDemo remove;

    @Inject
    public DemoResource(CurrentCaller caller, ShowDemo show, RemoveDemo remove) {
        this.caller = caller;
        this.show = show;
        this.remove = remove;
    }

    @GET
    @Operation(
            operationId = "showDemo",
            summary = "Show the demo",
            description = "Whether this installation has a demo tenant, and how many of its leads are complete.")
    @APIResponse(responseCode = "200", description = "How the demo stands.")
    @APIResponse(responseCode = "403", description = "`access.forbidden`")
    public DemoView show() {
        return DemoView.from(show.handle(caller.get()));
    }

    @DELETE
    @Operation(
            operationId = "removeDemo",
            summary = "Remove the demo",
            description = "Removes the demo tenant with its people, leads, calls, files and mail, and the work that is"
                    + " still to be done for it. Other tenants are not touched. Does nothing when there is no demo.")
    @APIResponse(responseCode = "204", description = "There is no demo any more.")
    @APIResponse(responseCode = "403", description = "`access.forbidden`")
    @APIResponse(responseCode = "409", description = "`tenant.busy`: work that runs now was in the way; try again.")
    public void remove() {
        remove.handle(caller.get());
    }
}
