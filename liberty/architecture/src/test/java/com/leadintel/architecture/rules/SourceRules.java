package com.leadintel.architecture.rules;

import com.leadintel.architecture.house.House;
import com.leadintel.architecture.house.Rule;
import com.leadintel.architecture.house.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How files are written: small, explained, and without nets that catch everything. */
final class SourceRules {
    private static final int MEDIAN = 45;
    private static final int NINE_IN_TEN = 130;
    private static final Set<String> NETS = Set.of("Exception", "Throwable", "RuntimeException", "Error");

    /** Where work of others is called that may fail in any way, and the failure has a place to go. */
    static final Set<String> BOUNDARIES = Set.of(
            "integrations.website.WebsiteSource",
            "persistence.job.JobWork",
            "persistence.live.Loop",
            "persistence.live.Notifications",
            "persistence.live.PushedChanges");

    static final Rule FILES_ARE_SMALL = Rule.by("files-are-small", house -> {
        List<Integer> lines = Rule.some("sources", house.sources()).stream()
                .filter(source -> !source.name().equals("package-info.java"))
                .map(SourceFile::lines)
                .sorted()
                .toList();
        List<String> broken = new ArrayList<>();
        int median = lines.get(lines.size() / 2);
        int high = lines.get(Math.min(lines.size() - 1, lines.size() * 9 / 10));
        if (median > MEDIAN) {
            broken.add("Half of the files have " + median + " lines or more, not " + MEDIAN);
        }
        if (high > NINE_IN_TEN) {
            broken.add("One file in ten has " + high + " lines or more, not " + NINE_IN_TEN);
        }
        return broken;
    });

    static final Rule PACKAGES_EXPLAIN_THEMSELVES = Rule.by("packages-explain-themselves", house -> {
        Set<String> explained = house.sources().stream()
                .filter(source -> source.name().equals("package-info.java"))
                .filter(source -> source.unexplained().isEmpty())
                .filter(source -> source.text().contains("@NullMarked"))
                .map(SourceFile::packageName)
                .collect(Collectors.toSet());
        return Rule.some("sources", house.sources()).stream()
                .map(SourceFile::packageName)
                .distinct()
                .filter(name -> !explained.contains(name))
                .map(name -> name + " has no package-info with a sentence and @NullMarked")
                .toList();
    });

    static final Rule PUBLIC_TYPES_OF_THE_CORE_ARE_EXPLAINED = Rule.by(
            "public-types-of-the-core-are-explained",
            house -> Rule.some("sources of the core", core(house)).stream()
                    .flatMap(source -> source.unexplained().stream()
                            .map(type -> source.packageName() + "." + type + " has no Javadoc"))
                    .toList());

    static final Rule NO_NET_CATCHES_EVERYTHING = Rule.by(
            "no-net-catches-everything",
            house -> Rule.some("sources", house.sources()).stream()
                    .filter(source -> !BOUNDARIES.contains(source.local(house.root())))
                    .flatMap(source -> source.caught().stream()
                            .filter(NETS::contains)
                            .map(exception -> source.local(house.root()) + " catches " + exception))
                    .toList());

    private SourceRules() {}

    private static List<SourceFile> core(House house) {
        return house.sources().stream()
                .filter(source -> source.packageName().startsWith(house.root() + ".domain")
                        || source.packageName().startsWith(house.root() + ".application"))
                .toList();
    }
}
