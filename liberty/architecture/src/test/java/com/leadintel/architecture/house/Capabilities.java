package com.leadintel.architecture.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The capabilities that a house declares in the package-infos of its domain (or of its application, where a capability
 * has no domain), and what its classes make of that. Everybody may use {@code shared}; outside the domain everybody may
 * use {@code identity}, {@code job} and {@code live} too: every use case takes a {@code Caller}, and any may leave work behind.
 */
public final class Capabilities {
    /** Packages of a layer that are its own machinery and no capability. */
    private static final Map<String, Set<String>> MACHINERY = Map.of(
            "domain", Set.of(),
            "application", Set.of(),
            "rest", Set.of("problem", "json", "openapi", "webhook"),
            "persistence", Set.of("column", "tenancy", "outbox", "start"),
            "integrations", Set.of(),
            "ui", Set.of("kit", "shell", "text", "settings"));

    /** What every capability needs outside the domain: who asks, background work, and live changes. */
    private static final Set<String> EVERYBODYS = Set.of("identity", "job", "live");

    /** A page shows what several capabilities know of one thing, so this layer is held to the names only (record 33). */
    private static final String PAGES = "ui";

    private final House house;
    private final Map<String, Set<String>> uses = new TreeMap<>();

    private Capabilities(House house) {
        this.house = house;
        house.classes().stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> Names.marked(type, "Capability"))
                .forEach(type -> uses.computeIfAbsent(house.place(type).capability(), name -> new TreeSet<>())
                        .addAll(declaredUses(type)));
        Rule.some("declared capabilities", List.copyOf(uses.keySet()));
    }

    public static Capabilities of(House house) {
        return new Capabilities(house);
    }

    /** Packages that are neither a declared capability nor machinery of their layer; uses of names that nobody declares. */
    public List<String> undeclared() {
        Set<String> found = new TreeSet<>();
        house.classes().forEach(type -> {
            Place place = house.place(type);
            if (isGoverned(place) && !uses.containsKey(place.capability()) && !isMachinery(place)) {
                found.add(type.getName() + " is in no declared capability");
            }
        });
        uses.forEach((name, used) -> used.stream()
                .filter(other -> !uses.containsKey(other))
                .forEach(other -> found.add(name + " uses " + other + ", which nobody declares")));
        return List.copyOf(found);
    }

    /** Dependencies on capabilities that the depending one does not declare. */
    public List<String> trespasses() {
        return crossings()
                .filter(crossing -> !mayUse(crossing))
                .map(Dependency::getDescription)
                .sorted()
                .toList();
    }

    /** Circles of use between capabilities, declared or real, each once. */
    public List<String> circles() {
        Map<String, Set<String>> graph = new TreeMap<>();
        uses.forEach((name, used) -> graph.put(name, new TreeSet<>(used)));
        crossings()
                .forEach(crossing -> graph.computeIfAbsent(from(crossing), name -> new TreeSet<>())
                        .add(to(crossing)));
        List<String> found = new ArrayList<>();
        graph.keySet().forEach(name -> walk(graph, List.of(name), found));
        return found;
    }

    private static void walk(Map<String, Set<String>> graph, List<String> path, List<String> found) {
        String first = path.get(0);
        for (String next : graph.getOrDefault(path.get(path.size() - 1), Set.of())) {
            if (next.equals(first)) {
                found.add(String.join(" -> ", path) + " -> " + first);
            } else if (next.compareTo(first) > 0 && !path.contains(next)) {
                List<String> longer = new ArrayList<>(path);
                longer.add(next);
                walk(graph, longer, found);
            }
        }
    }

    private java.util.stream.Stream<Dependency> crossings() {
        return house.classes().stream()
                .filter(type -> isGoverned(house.place(type)) && !isMachinery(house.place(type)))
                .filter(type -> !house.place(type).layer().equals(PAGES))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(crossing -> isGoverned(house.place(crossing.getTargetClass())))
                .filter(crossing -> !isMachinery(house.place(crossing.getTargetClass())))
                .filter(crossing -> !to(crossing).equals(from(crossing)))
                .filter(crossing -> !to(crossing).equals("shared"))
                .filter(crossing -> !(EVERYBODYS.contains(to(crossing)) && isOutsideDomain(crossing.getOriginClass())));
    }

    private boolean mayUse(Dependency crossing) {
        return uses.getOrDefault(from(crossing), Set.of()).contains(to(crossing));
    }

    private boolean isOutsideDomain(JavaClass type) {
        return !house.place(type).layer().equals("domain");
    }

    private String from(Dependency crossing) {
        return house.place(crossing.getOriginClass()).capability();
    }

    private String to(Dependency crossing) {
        return house.place(crossing.getTargetClass()).capability();
    }

    private boolean isGoverned(Place place) {
        return MACHINERY.containsKey(place.layer()) && !place.layer().equals("integrations");
    }

    private static boolean isMachinery(Place place) {
        return place.capability().isEmpty()
                || MACHINERY.getOrDefault(place.layer(), Set.of()).contains(place.capability());
    }

    private static Set<String> declaredUses(JavaClass packageInfo) {
        return packageInfo.getAnnotations().stream()
                .filter(found -> found.getRawType().getSimpleName().equals("Capability"))
                .flatMap(found -> Arrays.stream((Object[]) found.get("uses").orElse(new Object[0])))
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }
}
