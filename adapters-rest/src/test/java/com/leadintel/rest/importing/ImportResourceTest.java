package com.leadintel.rest.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.application.file.port.InMemoryFileStore;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.importing.BrowseImports;
import com.leadintel.application.importing.BrowseRowIssues;
import com.leadintel.application.importing.CancelImport;
import com.leadintel.application.importing.ImportFiles;
import com.leadintel.application.importing.ImportRecords;
import com.leadintel.application.importing.PreviewImport;
import com.leadintel.application.importing.ShowImport;
import com.leadintel.application.importing.StartImport;
import com.leadintel.application.importing.UploadImport;
import com.leadintel.application.importing.port.InMemoryImports;
import com.leadintel.application.importing.port.PlainLists;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.application.tenant.port.InMemoryTenants;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.importing.RowIssue;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.domain.tenant.Plan;
import com.leadintel.domain.tenant.Tenant;
import com.leadintel.rest.RestServer;
import com.leadintel.rest.RestServer.Answer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportResourceTest {
    private static final String IMPORTS = "/api/v1/imports";
    private static final String LIST = "Name,E-Mail\nElena Norwood,elena@norwood.example\n,nobody\n";
    private static final String MAPPING = "{\"mapping\":{\"0\":\"FULL_NAME\",\"1\":\"EMAIL\"},\"channel\":\"EVENT\"}";

    private static final User MAYA = new User(
            new UserId(new UUID(4, 4)),
            RestServer.TENANT,
            new EmailAddress("maya@example.com"),
            "Maya",
            Set.of(Role.SDR),
            "hash",
            false,
            true,
            Instant.EPOCH);

    private final Clock clock = Clock.systemUTC();
    private final SequentialIds ids = new SequentialIds();
    private final InMemoryImports imports = new InMemoryImports();
    private final InMemoryTenants tenants = new InMemoryTenants();
    private final InMemoryJobs jobs = new InMemoryJobs(ids, clock);
    private final InMemoryUsers users = new InMemoryUsers();
    private final ShowImport show = new ShowImport(imports);
    private final ImportFiles files = new ImportFiles(new InMemoryFileStore(), new PlainLists());
    private final RestServer server = RestServer.of(caller -> new ImportResource(
            caller,
            new UploadImport(files, new ImportRecords(imports), ids, clock),
            show,
            new BrowseImports(imports),
            new PreviewImport(show, files, tenants, (tenant, text) -> Optional.empty()),
            new StartImport(imports, users, jobs, clock),
            new CancelImport(imports, jobs, clock),
            new BrowseRowIssues(imports)));

    ImportResourceTest() {
        tenants.add(new Tenant(
                RestServer.TENANT, "Ours", Plan.STARTER, ZoneOffset.UTC, Currency.getInstance("USD"), clock.instant()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anUploadedListShowsWhatItsColumnsMean() {
        Answer answer = upload(LIST);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("mapping").toString()).isEqualTo("{\"0\":\"FULL_NAME\",\"1\":\"EMAIL\"}");
        assertThat(answer.json().path("fileName").asText()).isEqualTo("fair.csv");
        assertThat(answer.json().path("status").asText()).isEqualTo("UPLOADED");
    }

    @Test
    void aPreviewShowsLeadsAndIssues() {
        JsonNode rows = server.get(place() + "/preview").json().path("rows");
        assertThat(rows.get(0).path("lead").path("lastName").asText()).isEqualTo("Norwood");
        assertThat(rows.get(1).path("issues").findValuesAsText("code"))
                .containsExactly("email.malformed", "lead.name-missing");
    }

    @Test
    void anotherMappingCanBePreviewed() {
        JsonNode rows = server.post(place() + "/preview", "{\"mapping\":{\"0\":\"COMPANY\"}}")
                .json()
                .path("rows");
        assertThat(rows.get(0).path("lead").path("company").asText()).isEqualTo("Elena Norwood");
    }

    @Test
    void aStartedImportIsRunningAndCannotBeStartedAgain() {
        String place = place();
        Answer answer = server.post(place + "/start", MAPPING);
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("status").asText()).isEqualTo("RUNNING");
        assertThat(jobs.browse(RestServer.TENANT, Optional.empty(), Optional.empty(), 10)
                        .items())
                .hasSize(1);
        assertThat(server.post(place + "/start", MAPPING).code()).isEqualTo("import.not-uploaded");
    }

    @Test
    void anImportSaysWhoShallOwnItsLeads() {
        users.add(RestServer.TENANT, MAYA);
        Answer answer = server.post(place() + "/start", owned());
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("owner").asText()).isEqualTo(MAYA.id().toString());
    }

    @Test
    void anOwnerWhoDoesNotWorkHereIsRefused() {
        String place = place();
        assertThat(server.post(place + "/start", owned()).code()).isEqualTo("user.not-found");
        users.add(RestServer.TENANT, MAYA.deactivated());
        assertThat(server.post(place + "/start", owned()).code()).isEqualTo("user.not-active");
        assertThat(server.post(place + "/start", "{\"mapping\":{\"0\":\"COMPANY\"},\"owner\":\"me\"}")
                        .code())
                .isEqualTo("request.json");
        assertThat(server.get(place).json().path("status").asText()).isEqualTo("UPLOADED");
    }

    @Test
    void aMappingOutsideTheListIsRefused() {
        assertThat(server.post(place() + "/start", "{\"mapping\":{\"7\":\"FULL_NAME\"}}")
                        .code())
                .isEqualTo("import.mapping-outside-header");
        assertThat(server.post(place() + "/start", "{\"mapping\":{\"0\":\"SHOES\"}}")
                        .code())
                .isEqualTo("request.json");
    }

    @Test
    void aCancelledImportSaysSo() {
        assertThat(server.post(place() + "/cancel", "").json().path("status").asText())
                .isEqualTo("CANCELLED");
    }

    @Test
    void rowErrorsComeAsAFile() {
        String place = place();
        ImportId id = ImportId.of(place.substring(place.lastIndexOf('/') + 1));
        imports.note(RestServer.TENANT, id, List.of(new RowIssue(3, Optional.empty(), "lead.name-missing", true)));
        Answer answer = server.get(place + "/errors", "Accept", "text/csv");
        assertThat(answer.text()).isEqualTo("line,field,code,refused\r\n3,,lead.name-missing,true\r\n");
        assertThat(answer.header("Content-Disposition")).contains("import-errors.csv");
    }

    @Test
    void allRowErrorsComeHoweverMany() {
        String place = place();
        ImportId id = ImportId.of(place.substring(place.lastIndexOf('/') + 1));
        List<RowIssue> many = LongStream.rangeClosed(2, 3_001)
                .boxed()
                .flatMap(line -> Stream.of("email.malformed", "lead.name-missing")
                        .map(code -> new RowIssue(line, Optional.empty(), code, true)))
                .toList();
        imports.note(RestServer.TENANT, id, many);
        List<String> lines = server.get(place + "/errors", "Accept", "text/csv")
                .text()
                .lines()
                .toList();
        assertThat(lines).hasSize(6_001).last().isEqualTo("3001,,lead.name-missing,true");
        assertThat(server.get(place + "/errors?after=3000", "Accept", "text/csv")
                        .text()
                        .lines())
                .hasSize(3);
    }

    @Test
    void noRowErrorIsAFormula() {
        String place = place();
        ImportId id = ImportId.of(place.substring(place.lastIndexOf('/') + 1));
        imports.note(
                RestServer.TENANT,
                id,
                List.of(
                        new RowIssue(3, Optional.empty(), "=HYPERLINK(\"x\",1)", true),
                        new RowIssue(4, Optional.empty(), "@SUM", true)));
        assertThat(server.get(place + "/errors", "Accept", "text/csv").text().lines())
                .containsExactly("line,field,code,refused", "3,,\"'=HYPERLINK(\"\"x\"\",1)\",true", "4,,'@SUM,true");
    }

    @Test
    void theErrorsOfAnUnknownImportAreRefusedBeforeTheAnswerBegins() {
        assertThat(server.get(IMPORTS + "/00000000-0000-0000-0000-000000000009/errors", "Accept", "text/csv")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anEmptyListIsRefused() {
        assertThat(upload("").status()).isEqualTo(400);
        assertThat(server.get(IMPORTS).json().path("items")).isEmpty();
    }

    @Test
    void whoMayNotImportIsRefused() {
        Answer answer = server.ask("POST", IMPORTS, LIST, "Content-Type", "text/csv", "X-Role", "VIEWER");
        assertThat(answer.status()).isEqualTo(403);
    }

    private static String owned() {
        return MAPPING.replaceFirst("\\{", "{\"owner\":\"" + MAYA.id() + "\",");
    }

    private String place() {
        return IMPORTS + "/" + upload(LIST).json().path("id").asText();
    }

    private Answer upload(String list) {
        return server.ask("POST", IMPORTS + "?fileName=fair.csv", list, "Content-Type", "text/csv");
    }
}
