package com.leadintel.rest;

import com.leadintel.domain.shared.Refusal;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form with files: parts by name, each within its size. */
public final class Form {
    private static final int LARGEST_FILE = 20 << 20;

    private final List<EntityPart> parts;

    public Form(List<EntityPart> parts) {
        this.parts = List.copyOf(parts);
    }

    /** The JSON of a part that must be there, within the limits of its fields. */
    public <T> T json(String name, Class<T> type) {
        byte[] text = file(name).orElseThrow(() -> Refusal.invalid("form.part-missing", Map.of("part", name)));
        try {
            return valid(JsonMapper.strict().readValue(text, type));
        } catch (IOException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    /** The bytes of a part of at most 20 MiB, if it is there. */
    public Optional<byte[]> file(String name) {
        return stream(name).map(Form::bytes);
    }

    /** The part itself, if it is there. */
    public Optional<EntityPart> stream(String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
    }

    /** The bytes of all parts of a name, each of at most 20 MiB. */
    public List<byte[]> files(String name) {
        List<byte[]> files = new ArrayList<>();
        parts.stream().filter(part -> name.equals(part.getName())).forEach(part -> files.add(bytes(part)));
        return files;
    }

    private static byte[] bytes(EntityPart part) {
        try (InputStream content = part.getContent()) {
            byte[] bytes = content.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw Refusal.invalid("form.part-too-large", Map.of("part", part.getName(), "most", LARGEST_FILE));
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static <T> T valid(T body) {
        Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
        var violations = validator.validate(body);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return body;
    }
}
