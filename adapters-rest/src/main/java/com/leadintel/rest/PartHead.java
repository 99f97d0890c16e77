package com.leadintel.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.fileupload2.core.ParameterParser;

/** What stands above a part of a form: its name, if it has one, and its media type, plain text where it says none. */
record PartHead(Optional<String> name, MediaType type) {
    private static final Pattern FOLDED = Pattern.compile("\r\n[ \t]+");
    private static final Set<String> AS_IT_IS = Set.of("7bit", "8bit", "binary");

    /** Reads the lines; refuses a form in a part, a malformed media type, and content that is encoded. */
    static PartHead of(String lines) {
        Map<String, String> fields = fields(lines);
        if (!AS_IT_IS.contains(
                fields.getOrDefault("content-transfer-encoding", "binary").toLowerCase(Locale.ROOT))) {
            throw new NotSupportedException();
        }
        try {
            MediaType type = MediaType.valueOf(fields.getOrDefault("content-type", MediaType.TEXT_PLAIN));
            if (type.getType().equalsIgnoreCase("multipart")) {
                throw new BadRequestException();
            }
            return new PartHead(name(fields.getOrDefault("content-disposition", "")), type);
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    private static Map<String, String> fields(String lines) {
        Map<String, String> fields = new HashMap<>();
        for (String line : FOLDED.matcher(lines).replaceAll(" ").split("\r\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String field = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.putIfAbsent(field, line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    private static Optional<String> name(String disposition) {
        ParameterParser parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        Map<String, String> said = parser.parse(disposition, ';');
        return said.containsKey("form-data") ? Optional.ofNullable(said.get("name")) : Optional.empty();
    }
}
