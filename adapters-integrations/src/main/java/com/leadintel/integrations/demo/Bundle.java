package com.leadintel.integrations.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The demo's files, which lie beside this class. */
public final class Bundle {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Bundle() {}

    /** The entries of a JSON file that holds a list. */
    public static List<JsonNode> list(String file) {
        try (InputStream in = open(file)) {
            List<JsonNode> entries = new ArrayList<>();
            JSON.readTree(in).forEach(entries::add);
            return entries;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> lines(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String file) throws FileNotFoundException {
        InputStream in = Bundle.class.getResourceAsStream(file);
        if (in == null) {
            throw new FileNotFoundException(file);
        }
        return in;
    }
}
