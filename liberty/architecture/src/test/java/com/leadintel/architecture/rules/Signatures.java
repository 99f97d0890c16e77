package com.leadintel.architecture.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.Set;

/** Questions about the parameters of methods. */
final class Signatures {
    private Signatures() {}

    /** Whether the first parameter is of a type with one of these simple names. */
    static boolean startsWith(JavaMethod method, String... types) {
        return startsWith(method.getRawParameterTypes(), types);
    }

    /** Whether the first of these parameters is of a type with one of these simple names. */
    static boolean startsWith(List<JavaClass> parameters, String... types) {
        return !parameters.isEmpty() && Set.of(types).contains(parameters.get(0).getSimpleName());
    }
}
