package com.leadintel.rest.board;

import com.leadintel.application.board.ShowBoard;
import com.leadintel.application.board.ShowColumn;
import com.leadintel.application.lead.MoveLead;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.rest.CurrentCaller;
import com.leadintel.rest.Listing;
import com.leadintel.rest.Paging;
import com.leadintel.rest.Revision;
import com.leadintel.rest.lead.LeadAnswers;
import com.leadintel.rest.lead.LeadLineView;
import com.leadintel.rest.lead.LeadQuery;
import com.leadintel.rest.lead.LeadView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The kanban board. */
@Path("v1/kanban")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "board")
public class BoardResource {
    private final CurrentCaller caller;
    private final ShowBoard board;
    private final ShowColumn column;
    private final MoveLead move;
    private final LeadAnswers answers;

    @Inject
    public BoardResource(CurrentCaller caller, ShowBoard board, ShowColumn column, MoveLead move, LeadAnswers answers) {
        this.caller = caller;
        this.board = board;
        this.column = column;
        this.move = move;
        this.answers = answers;
    }

    /** The board as a whole. */
    @Schema(name = "Board", description = "All columns in the order of the stages.")
    public record Board(@Schema(required = true) List<ColumnView> columns) {}

    /** Where a card shall go. */
    @Schema(name = "NewStage", description = "Where a card shall go.")
    public record NewStage(
            @NotNull Stage stage,

            @Size(max = 1000) @Schema(description = "Needed for `DISQUALIFIED`.", examples = "They called back")
            @Nullable String why) {}

    @GET
    @Path("board")
    @Operation(
            operationId = "showBoard",
            summary = "Show the board",
            description = "Every column with its first cards.")
    @APIResponse(responseCode = "200", description = "The board.")
    public Board board(
            @BeanParam @Valid LeadQuery query,
            @QueryParam("limit")
                    @Min(1) @Max(200) @DefaultValue("50")
                    @Parameter(description = "How many cards of each column at most.", example = "50")
                    int limit) {
        return new Board(board.handle(caller.get(), query.filter(), limit).stream()
                .map(ColumnView::from)
                .toList());
    }

    @GET
    @Path("board/{stage}")
    @Operation(operationId = "showColumn", summary = "Show a column", description = "More cards of one column.")
    @APIResponse(responseCode = "200", description = "One page of cards.")
    public Listing<LeadLineView> column(
            @PathParam("stage") Stage stage, @BeanParam @Valid LeadQuery query, @BeanParam @Valid Paging page) {
        return Listing.of(
                column.handle(caller.get(), stage, query.filter(), page.from(), page.limit()), LeadLineView::from);
    }

    @PUT
    @Path("cards/{id}/stage")
    @Operation(
            operationId = "moveCard",
            summary = "Move a card",
            description = "Moves the lead to another stage, as far as the rules of that stage allow.")
    @APIResponse(
            responseCode = "200",
            description = "The lead as it is now.",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    @APIResponse(responseCode = "404", description = "`lead.not-found`")
    @APIResponse(responseCode = "412", description = "`lead.changed-meanwhile`")
    @APIResponse(responseCode = "422", description = "`lead.stage-not-allowed`, with the rule and what is missing")
    public Response move(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String seen,
            @Valid @NotNull NewStage wanted) {
        Optional<String> why = Optional.ofNullable(wanted.why());
        move.handle(caller.get(), LeadId.of(id), wanted.stage(), why, Revision.seen(seen));
        return answers.of(LeadId.of(id));
    }
}
