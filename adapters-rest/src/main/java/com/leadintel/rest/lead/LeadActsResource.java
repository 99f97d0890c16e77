package com.leadintel.rest.lead;

import com.leadintel.application.lead.AssignLead;
import com.leadintel.application.lead.DismissDuplicate;
import com.leadintel.application.lead.MergeLeads;
import com.leadintel.application.lead.MoveLead;
import com.leadintel.application.lead.RecordBant;
import com.leadintel.application.lead.RecordOutcome;
import com.leadintel.application.lead.ScoreLead;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.Outcome;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.rest.CurrentCaller;
import com.leadintel.rest.MoneyBody;
import com.leadintel.rest.Rate;
import com.leadintel.rest.Rated;
import com.leadintel.rest.Revision;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What people do with a lead besides moving its card. */
@Path("v1/leads")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "leads")
@APIResponse(
        responseCode = "200",
        description = "The lead as it is now.",
        content = @Content(schema = @Schema(implementation = LeadView.class)))
@APIResponse(responseCode = "404", description = "`lead.not-found`")
@APIResponse(responseCode = "412", description = "`lead.changed-meanwhile`")
public class LeadActsResource {
    private final CurrentCaller caller;
    private final LeadAnswers answers;
    private final AssignLead assign;
    private final RecordBant bant;
    private final MoveLead move;
    private final RecordOutcome outcome;
    private final DismissDuplicate dismiss;
    private final MergeLeads merge;
    private final ScoreLead score;

    @Inject
    public LeadActsResource(
            CurrentCaller caller,
            LeadAnswers answers,
            AssignLead assign,
            RecordBant bant,
            MoveLead move,
            RecordOutcome outcome,
            DismissDuplicate dismiss,
            MergeLeads merge,
            ScoreLead score) {
        this.caller = caller;
        this.answers = answers;
        this.assign = assign;
        this.bant = bant;
        this.move = move;
        this.outcome = outcome;
        this.dismiss = dismiss;
        this.merge = merge;
        this.score = score;
    }

    /** Who shall own a lead. */
    @Schema(name = "Owner", description = "Who shall own a lead; nobody when left out.")
    public record Owner(
            @Schema(examples = "01933c5e-7a3b-7c11-9d2e-6f0a1b2c3d4e") @Nullable UUID owner) {}

    /** What a person knows of one BANT element. */
    @Schema(name = "BantWords", description = "What a person knows of one BANT element.")
    public record Words(
            @NotBlank @Size(max = 500) @Schema(examples = "85,000 USD set aside for tooling")
            String text,

            @Valid @Schema(description = "Where it is a budget.") @Nullable MoneyBody amount,

            @Schema(description = "Where it is a timeline.") @Nullable LocalDate date) {}

    /** Why a lead is given up. */
    @Schema(name = "Disqualification", description = "Why a lead is given up.")
    public record Reason(
            @NotBlank @Size(max = 1000) @Schema(examples = "No budget before 2028")
            String reason) {}

    /** What became of a lead. */
    @Schema(name = "NewOutcome", description = "What became of a lead; a won one needs the amount.")
    public record Result(
            @NotNull Outcome.Result result, @Valid @Nullable MoneyBody amount) {}

    @PUT
    @Path("{id}/owner")
    @Operation(operationId = "assignLead", summary = "Assign a lead", description = "Gives the lead an owner or none.")
    @APIResponse(responseCode = "400", description = "`user.not-active`")
    @APIResponse(responseCode = "404", description = "`lead.not-found`, `user.not-found`")
    public Response assign(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String seen, @Valid @NotNull Owner wanted) {
        Optional<UserId> owner = Optional.ofNullable(wanted.owner()).map(UserId::new);
        assign.handle(caller.get(), LeadId.of(id), owner, Revision.seen(seen));
        return show(id);
    }

    @PUT
    @Path("{id}/bant/{element}")
    @Operation(
            operationId = "recordBant",
            summary = "Record a BANT element",
            description = "What a person knows of budget, authority, need or timeline; it stands until a person"
                    + " changes it.")
    public Response bant(
            @PathParam("id") String id,
            @PathParam("element") BantElement element,
            @HeaderParam("If-Match") @Nullable String seen,
            @Valid @NotNull Words words) {
        RecordBant.Words said = new RecordBant.Words(
                words.text(),
                Optional.ofNullable(words.amount()).map(MoneyBody::toMoney),
                Optional.ofNullable(words.date()));
        bant.handle(caller.get(), LeadId.of(id), element, said, Revision.seen(seen));
        return show(id);
    }

    @POST
    @Rated(Rate.SCORES)
    @Path("{id}/score")
    @Operation(
            operationId = "scoreLead",
            summary = "Score a lead",
            description =
                    "Scores it as of now; every night the leads that are not handed off or given up are scored too,"
                            + " because recency decays.")
    public Response score(@PathParam("id") String id) {
        score.handle(caller.get(), LeadId.of(id));
        return show(id);
    }

    @POST
    @Path("{id}/disqualify")
    @Operation(operationId = "disqualifyLead", summary = "Give a lead up", description = "Moves it off the board.")
    @APIResponse(responseCode = "422", description = "`lead.stage-not-allowed`")
    public Response disqualify(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String seen, @Valid @NotNull Reason why) {
        Optional<String> reason = Optional.of(why.reason());
        move.handle(caller.get(), LeadId.of(id), Stage.DISQUALIFIED, reason, Revision.seen(seen));
        return show(id);
    }

    @PUT
    @Path("{id}/outcome")
    @Operation(
            operationId = "recordOutcome",
            summary = "Record the outcome",
            description = "What became of a lead that was handed off: open, won for an amount, or lost.")
    @APIResponse(responseCode = "400", description = "`outcome.amount-missing`")
    @APIResponse(responseCode = "422", description = "`lead.outcome-before-handoff`")
    public Response outcome(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String seen, @Valid @NotNull Result became) {
        var amount = Optional.ofNullable(became.amount()).map(MoneyBody::toMoney);
        outcome.handle(caller.get(), LeadId.of(id), became.result(), amount, Revision.seen(seen));
        return show(id);
    }

    @POST
    @Path("{id}/duplicates/{other}/dismiss")
    @Operation(
            operationId = "dismissDuplicate",
            summary = "Say that two leads differ",
            description = "Ends the suspicion that the other lead is the same.")
    @APIResponse(responseCode = "404", description = "`lead.not-found`, `lead.duplicate-not-flagged`")
    public Response dismiss(
            @PathParam("id") String id,
            @PathParam("other") String other,
            @HeaderParam("If-Match") @Nullable String seen) {
        dismiss.handle(caller.get(), LeadId.of(id), LeadId.of(other), Revision.seen(seen));
        return show(id);
    }

    @POST
    @Path("{id}/duplicates/{other}/merge")
    @Operation(
            operationId = "mergeLeads",
            summary = "Say that two leads are the same",
            description = "Makes one of them. The one that is further on the board remains (a disqualified one last of"
                    + " all), then the one on which more work was done, then the older. Captures, images, contacts,"
                    + " calls, doubts and notifications of the other go over; missing details, owner, BANT and dossier are"
                    + " filled from it. Nothing is overwritten, except that what a person wrote takes the place of what"
                    + " was learnt, a later statement that of an earlier, and a dossier with checked findings that of"
                    + " one without. The other leaves the board; its id is"
                    + " answered with `lead.merged`. Merging again answers the same.")
    @APIResponse(
            responseCode = "200",
            description = "The lead that remains; `id` says which one it is.",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    @APIResponse(responseCode = "400", description = "`lead.duplicate-of-itself`")
    @APIResponse(responseCode = "404", description = "`lead.not-found`, `lead.duplicate-not-flagged`")
    @APIResponse(responseCode = "409", description = "`job.already-ended`")
    @APIResponse(
            responseCode = "412",
            description = "`lead.changed-meanwhile`: {id} is not the version of `If-Match`, or another lead than"
                    + " `remaining` would remain, which is the fact `remaining`")
    @APIResponse(
            responseCode = "422",
            description = "`lead.merge-after-handoff`: one of them, the fact `lead`, was ever on its way to an account"
                    + " executive")
    public Response merge(
            @PathParam("id") String id,
            @PathParam("other") String other,
            @QueryParam("remaining")
                    @Parameter(
                            description = "The lead that shall remain, as whoever merges was told; when it would be the"
                                    + " other one by now, nothing is merged.")
                    @Nullable String remaining,
            @HeaderParam("If-Match") @Nullable String seen) {
        Optional<LeadId> announced = Optional.ofNullable(remaining).map(LeadId::of);
        return answers.of(merge.handle(caller.get(), LeadId.of(id), LeadId.of(other), announced, Revision.seen(seen)));
    }

    private Response show(String id) {
        return answers.of(LeadId.of(id));
    }
}
