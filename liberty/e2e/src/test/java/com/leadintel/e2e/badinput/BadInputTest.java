package com.leadintel.e2e.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.e2e.harness.EndToEnd;
import com.leadintel.e2e.harness.Http;
import com.leadintel.e2e.harness.LeadIntel;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

@EndToEnd
class BadInputTest {
    private static final Map<String, Badness> KINDS = kinds();

    @TestFactory
    Stream<DynamicContainer> everyOperationAnswersBadInputWithAProblemAndChangesNothing(LeadIntel product)
            throws SQLException {
        List<Operation> operations = Description.of(product).operations();
        World world = World.of(product);
        Ledger ledger = Ledger.of(product);
        ledger.quiet();
        return operations.stream()
                .map(operation -> dynamicContainer(operation.name(), tests(operation, world, ledger)));
    }

    private static Stream<org.junit.jupiter.api.DynamicTest> tests(Operation operation, World world, Ledger ledger) {
        return KINDS.entrySet().stream()
                .map(kind -> dynamicTest(kind.getKey(), () -> attack(operation, world, ledger, kind.getValue())));
    }

    private static void attack(Operation operation, World world, Ledger ledger, Badness kind)
            throws SQLException, IOException {
        List<String> complaints = new ArrayList<>();
        Map<String, String> before = ledger.now();
        kind.on(operation, world).forEach(attack -> {
            HttpResponse<String> answer = world.ours().api().send(attack.request());
            complaint(operation, attack, answer).ifPresent(complaints::add);
        });
        assertThat(complaints).as(operation.name()).isEmpty();
        assertThat(ledger.now()).as("what is stored").isEqualTo(before);
    }

    private static Optional<String> complaint(Operation operation, Attack attack, HttpResponse<String> answer) {
        int status = answer.statusCode();
        String seen = attack.what() + " -> " + status + " " + shortened(answer.body());
        if (!attack.statuses().contains(status)) {
            return Optional.of(seen + " (wanted " + attack.statuses() + ")");
        }
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")) {
            return Optional.of(seen + " is no problem document");
        }
        JsonNode problem = Http.json(answer);
        Set<String> codes = operation.codes(status);
        return codes.contains(problem.path("code").asText())
                        && problem.path("status").asInt() == status
                ? Optional.empty()
                : Optional.of(seen + ": described are " + codes);
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }

    private static Map<String, Badness> kinds() {
        Map<String, Badness> kinds = new LinkedHashMap<>();
        kinds.put("callers", new BadCallers());
        kinds.put("ids", new BadIds());
        kinds.put("queries", new BadQueries());
        kinds.put("headers", new BadHeaders());
        kinds.put("JSON", new BadJson());
        kinds.put("fields", new BadFields());
        kinds.put("references", new BadReferences());
        kinds.put("sizes", new BadSizes());
        kinds.put("forms", new BadForms());
        kinds.put("lists", new BadLists());
        kinds.put("XML", new BadXml());
        kinds.put("signatures", new BadSignatures());
        return kinds;
    }
}
