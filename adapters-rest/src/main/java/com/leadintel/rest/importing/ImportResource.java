package com.leadintel.rest.importing;

import com.leadintel.application.importing.BrowseImports;
import com.leadintel.application.importing.BrowseRowIssues;
import com.leadintel.application.importing.CancelImport;
import com.leadintel.application.importing.NotedIssue;
import com.leadintel.application.importing.PreviewImport;
import com.leadintel.application.importing.ShowImport;
import com.leadintel.application.importing.StartImport;
import com.leadintel.application.importing.UploadImport;
import com.leadintel.domain.importing.LeadField;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.rest.CurrentCaller;
import com.leadintel.rest.Largest;
import com.leadintel.rest.Listing;
import com.leadintel.rest.Paging;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lists of leads: upload, look, start, watch. */
@Path("v1/imports")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
@APIResponse(responseCode = "404", description = "`import.not-found`")
public class ImportResource {
    private final CurrentCaller caller;
    private final UploadImport upload;
    private final ShowImport show;
    private final BrowseImports browse;
    private final PreviewImport preview;
    private final StartImport start;
    private final CancelImport cancel;
    private final BrowseRowIssues issues;

    @Inject
    public ImportResource(
            CurrentCaller caller,
            UploadImport upload,
            ShowImport show,
            BrowseImports browse,
            PreviewImport preview,
            StartImport start,
            CancelImport cancel,
            BrowseRowIssues issues) {
        this.caller = caller;
        this.upload = upload;
        this.show = show;
        this.browse = browse;
        this.preview = preview;
        this.start = start;
        this.cancel = cancel;
        this.issues = issues;
    }

    /** What the columns of a list may mean. */
    @Schema(name = "ImportColumns", description = "What the columns may mean.")
    public record Columns(
            @NotEmpty @Size(max = 100) @Schema(description = "By column index from 0.", examples = "{\"0\":\"FULL_NAME\",\"1\":\"EMAIL\"}")
            Map<@NotNull @Min(0) @Max(9_999) Integer, @NotNull LeadField> mapping) {}

    /** What the columns of a list mean, and where its leads come from. */
    @Schema(name = "ImportMapping", description = "What the columns mean, and where the leads come from.")
    public record Mapping(
            @NotEmpty @Size(max = 100) @Schema(description = "By column index from 0.", examples = "{\"0\":\"FULL_NAME\",\"1\":\"EMAIL\"}")
            Map<@NotNull @Min(0) @Max(9_999) Integer, @NotNull LeadField> mapping,

            @Schema(description = "Where rows say nothing; `OTHER` when left out.")
            LeadSource.@Nullable Channel channel,

            @Size(max = 200) @Schema(examples = "Spring trade fair") @Nullable String sourceDetail,

            @Schema(description = "Who shall own the new leads; nobody when left out.") @Nullable UUID owner) {
        StartImport.Command toCommand() {
            return new StartImport.Command(
                    mapping, source(), Optional.ofNullable(owner).map(UserId::new));
        }

        private LeadSource source() {
            return new LeadSource(
                    channel == null ? LeadSource.Channel.OTHER : channel, Optional.ofNullable(sourceDetail));
        }
    }

    @POST
    @Largest(Largest.LIST)
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "uploadImport",
            summary = "Upload a list",
            description = "Keeps the file (at most 2 GiB) and guesses what its columns mean; writes no lead.")
    @RequestBody(
            content = @Content(mediaType = "text/csv", example = "Name;E-Mail\nElena Norwood;elena@norwood.example"))
    @APIResponse(
            responseCode = "201",
            description = "The import.",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "400", description = "`import.not-text`, `import.empty`, `import.list-malformed`")
    public Response upload(
            @QueryParam("fileName") @Size(min = 1, max = 255) @DefaultValue("list.csv") String fileName,
            @NotNull InputStream list) {
        ImportId id = upload.handle(caller.get(), fileName, list);
        return Response.created(URI.create("v1/imports/" + id))
                .entity(ImportView.from(show.handle(caller.get(), id)))
                .build();
    }

    @GET
    @Operation(operationId = "browseImports", summary = "List imports", description = "Newest first.")
    @APIResponse(responseCode = "200", description = "One page of imports.")
    public Listing<ImportView> browse(@BeanParam @Valid Paging page) {
        return Listing.of(browse.handle(caller.get(), page.from(), page.limit()), ImportView::from);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showImport", summary = "Show an import", description = "How far it is; poll it.")
    @APIResponse(responseCode = "200", description = "The import.")
    public ImportView show(@PathParam("id") String id) {
        return ImportView.from(show.handle(caller.get(), ImportId.of(id)));
    }

    @GET
    @Path("{id}/preview")
    @Operation(
            operationId = "previewImport",
            summary = "Preview an import",
            description = "The first 20 rows under the guessed mapping.")
    @APIResponse(responseCode = "200", description = "The rows.")
    public PreviewView preview(@PathParam("id") String id) {
        return PreviewView.from(preview.handle(caller.get(), ImportId.of(id), Optional.empty()));
    }

    @POST
    @Path("{id}/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "previewMapping",
            summary = "Preview another mapping",
            description = "The first 20 rows under the mapping that is sent; writes nothing.")
    @APIResponse(responseCode = "200", description = "The rows.")
    public PreviewView preview(@PathParam("id") String id, @Valid @NotNull Columns columns) {
        return PreviewView.from(preview.handle(caller.get(), ImportId.of(id), Optional.of(columns.mapping())));
    }

    @POST
    @Path("{id}/start")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "startImport",
            summary = "Start an import",
            description = "Agrees with a mapping; from now on rows become leads. Known leads keep their owner.")
    @APIResponse(
            responseCode = "202",
            description = "The import as it is now.",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "400",
            description = "`import.no-name-column`, `import.mapping-outside-header`, `user.not-active`")
    @APIResponse(responseCode = "404", description = "`import.not-found`, `user.not-found`")
    @APIResponse(responseCode = "422", description = "`import.not-uploaded`")
    public Response start(@PathParam("id") String id, @Valid @NotNull Mapping mapping) {
        start.handle(caller.get(), ImportId.of(id), mapping.toCommand());
        return Response.accepted(show(id)).build();
    }

    @POST
    @Path("{id}/cancel")
    @Operation(
            operationId = "cancelImport",
            summary = "Cancel an import",
            description = "Stops between two rows; rows that were read stay in. While rows are just being taken in it"
                    + " stops after these, and is `RUNNING` until then.")
    @APIResponse(responseCode = "200", description = "The import as it is now.")
    public ImportView cancel(@PathParam("id") String id) {
        cancel.handle(caller.get(), ImportId.of(id));
        return show(id);
    }

    @GET
    @Path("{id}/errors")
    @Produces("text/csv")
    @Operation(
            operationId = "downloadImportErrors",
            summary = "Download row errors",
            description = "One line for each thing that was wrong, all of them, in the order of the list.")
    @APIResponse(
            responseCode = "200",
            description = "`line,field,code,refused`",
            content =
                    @Content(mediaType = "text/csv", example = "line,field,code,refused\r\n4,,lead.name-missing,true"))
    public Response errors(
            @PathParam("id") String id,
            @QueryParam("after") @Parameter(description = "Leaves out what was wrong up to this line.", example = "0")
                    long after) {
        RowErrors csv = new RowErrors(
                place -> issues.handle(caller.get(), ImportId.of(id), place), NotedIssue.Place.after(after));
        return Response.ok(csv)
                .header("Content-Disposition", "attachment; filename=\"import-errors.csv\"")
                .build();
    }
}
