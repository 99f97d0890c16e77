package com.leadintel.server.composition;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.ProcessBeanAttributes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Leaves out, and says so, whatever needs a port that has no adapter: a product with one capability vacant starts and
 * serves the others.
 */
public class Vacancies implements Extension {
    private static final Logger LOG = System.getLogger(Vacancies.class.getName());
    private static final String OURS = "com.leadintel.";

    private final Set<Class<?>> present = new LinkedHashSet<>();
    private final Map<String, String> vacant = new TreeMap<>();

    <T> void seen(@Observes ProcessAnnotatedType<T> event) {
        Class<T> type = event.getAnnotatedType().getJavaClass();
        if (type.getName().startsWith(OURS)) {
            present.add(type);
        }
    }

    <T> void considered(@Observes ProcessBeanAttributes<T> event) {
        if (event.getAnnotated() instanceof AnnotatedType<?> type) {
            missing(type.getJavaClass(), new HashSet<>()).ifPresent(port -> {
                vacant.put(type.getJavaClass().getName(), port.getName());
                event.veto();
            });
        }
    }

    void decided(@Observes AfterDeploymentValidation event) {
        if (!vacant.isEmpty()) {
            LOG.log(Level.ERROR, "these ports have no adapter: " + new TreeSet<>(vacant.values()));
            LOG.log(Level.WARNING, "left out for want of an adapter: " + vacant);
        }
    }

    /** The first port without an adapter that this class needs, directly or through what it needs. */
    private Optional<Class<?>> missing(Class<?> type, Set<Class<?>> asked) {
        if (!asked.add(type)) {
            return Optional.empty();
        }
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> constructor.isAnnotationPresent(Inject.class))
                .map(Constructor::getParameterTypes)
                .flatMap(Arrays::stream)
                .filter(needed -> needed.getName().startsWith(OURS))
                .map(needed -> needed.isInterface() ? vacancy(needed, asked) : missing(needed, asked))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Class<?>> vacancy(Class<?> port, Set<Class<?>> asked) {
        boolean filled = present.stream()
                .anyMatch(type -> isProducedBy(port, type)
                        || (!type.isInterface()
                                && port.isAssignableFrom(type)
                                && missing(type, asked).isEmpty()));
        return filled ? Optional.empty() : Optional.of(port);
    }

    private static boolean isProducedBy(Class<?> port, Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Produces.class))
                .map(Method::getReturnType)
                .anyMatch(port::isAssignableFrom);
    }
}
