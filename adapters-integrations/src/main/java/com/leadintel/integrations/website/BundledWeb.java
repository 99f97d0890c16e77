package com.leadintel.integrations.website;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.integrations.demo.Bundle;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sites of the demo's made-up firms, written as HTML from the files of this jar; it knows no other host. */
final class BundledWeb implements Web {
    private static final String ROBOTS = "/robots.txt";
    private final Map<String, JsonNode> firms = Bundle.list("companies.json").stream()
            .collect(Collectors.toUnmodifiableMap(firm -> firm.path("host").asText(), firm -> firm));

    @Override
    public Fetched get(URI address, String accept) throws PageFailed {
        JsonNode firm = firms.get(String.valueOf(address.getHost()));
        if (firm == null) {
            throw new PageFailed(PageFailed.HOST_UNKNOWN);
        }
        if (address.getPath().equals(ROBOTS)) {
            String rule = firm.path("closedToRobots").asBoolean() ? "/" : "";
            return answer(address, "text/plain", Optional.of("User-agent: *\nDisallow: " + rule + "\n"));
        }
        return answer(address, "text/html", new BundledSite(firm).page(address.getPath()));
    }

    private static Fetched answer(URI address, String type, Optional<String> body) {
        return new Fetched(
                address,
                body.isPresent() ? 200 : 404,
                type,
                Optional.of(StandardCharsets.UTF_8.name()),
                Optional.empty(),
                body.orElse("").getBytes(StandardCharsets.UTF_8));
    }
}
