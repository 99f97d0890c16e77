package com.leadintel.rest;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import org.jspecify.annotations.Nullable;

/** Checks bodies that do not come in through the parameters of a resource. */
final class Bodies {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private Bodies() {}

    /** The body, unless it is absent or breaks the declared limits of its fields. */
    static <T> T valid(@Nullable T body) {
        if (body == null) {
            throw new BadRequestException();
        }
        var violations = VALIDATOR.validate(body);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return body;
    }
}
