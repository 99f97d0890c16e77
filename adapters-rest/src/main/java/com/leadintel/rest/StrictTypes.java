package com.leadintel.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.leadintel.domain.shared.KeptTime;
import com.leadintel.domain.shared.Refusal;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Texts and times as this API takes them: nothing but JSON strings, times between the years 1 and 9999, and no NUL. */
final class StrictTypes {
    private static final Pattern UNKEPT = Pattern.compile("[\\x{0}\\x{D800}-\\x{DFFF}]");

    private StrictTypes() {}

    static SimpleModule module() {
        return new SimpleModule("strict types")
                .addDeserializer(String.class, new FromText<>(String.class, text -> text))
                .addDeserializer(Instant.class, new FromText<>(Instant.class, KeptTime::parse))
                .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, KeptTime::date));
    }

    /** Refuses a tree with a text or a name that no database keeps: one with a NUL or half a character. */
    static JsonNode kept(JsonNode tree) {
        tree.properties().forEach(field -> require(field.getKey()));
        tree.forEach(StrictTypes::kept);
        require(tree.asText());
        return tree;
    }

    private static void require(String text) {
        if (UNKEPT.matcher(text).find()) {
            throw Refusal.invalid("json.character-not-allowed");
        }
    }

    private static final class FromText<T> extends StdScalarDeserializer<T> {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> read;

        FromText(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                @SuppressWarnings("unchecked")
                T never = (T) context.handleUnexpectedToken(handledType(), json);
                return never;
            }
            String text = json.getText();
            if (UNKEPT.matcher(text).find()) {
                throw context.weirdStringException(text, handledType(), "a character that is not allowed");
            }
            try {
                return read.apply(text);
            } catch (DateTimeException malformed) {
                throw context.weirdStringException(text, handledType(), "malformed");
            }
        }
    }
}
