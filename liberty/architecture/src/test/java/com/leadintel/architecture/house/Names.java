package com.leadintel.architecture.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.function.Predicate;

/** Small questions about classes that several rules ask. */
public final class Names {
    private Names() {}

    /** The top-level class around a class. */
    public static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Names::outermost).orElse(type);
    }

    /** A predicate with a description. */
    public static DescribedPredicate<JavaClass> matching(String description, Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    /** Whether a class carries an annotation of this simple name. */
    public static boolean marked(JavaClass type, String annotation) {
        return type.getAnnotations().stream()
                .anyMatch(found -> found.getRawType().getSimpleName().equals(annotation));
    }

    /** A use case or a step. */
    public static boolean isUseCase(JavaClass type) {
        return !type.isAnnotation() && (marked(type, "UseCase") || marked(type, "Step"));
    }
}
