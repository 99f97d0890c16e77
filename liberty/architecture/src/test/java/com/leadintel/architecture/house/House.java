package com.leadintel.architecture.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What rules look at: a tree of packages with its classes, its tests and its sources; the product or a fixture. */
public record House(String root, JavaClasses classes, JavaClasses tests, List<SourceFile> sources) {
    private static final Path HERE = Path.of("src/test/java");
    private static final String FIXTURES = "com.leadintel.architecture.fixtures";

    /** The product as it was compiled before this module. */
    public static House product() {
        List<Module> modules = Module.all();
        List<SourceFile> sources = new ArrayList<>();
        modules.forEach(module -> sources.addAll(SourceFile.below(module.sources())));
        return new House(
                "com.leadintel",
                read(modules.stream().map(Module::classes)),
                read(modules.stream().flatMap(module -> module.testClasses().stream())),
                sources);
    }

    /** The small house that breaks one rule; its tests are told from its classes by their names. */
    public static House fixture(String rule) {
        String root = FIXTURES + "." + rule.replace("-", "");
        JavaClasses all = new ClassFileImporter().importPackages(root);
        Path sources = HERE.resolve(root.replace('.', '/'));
        return new House(
                root,
                all.that(Names.matching("a class", type -> !isTest(type))),
                all.that(Names.matching("a test", House::isTest)),
                SourceFile.below(sources));
    }

    /** The package pattern of a layer, such as {@code com.leadintel.domain..}; several are joined by a bar. */
    public String in(String layers) {
        return root + "." + (layers.contains("|") ? "[" + layers + "]" : layers) + "..";
    }

    /** The package pattern of ports. */
    public String ports() {
        return root + ".application..port..";
    }

    /** Where a class stands, from the root on: its layer and its capability. */
    public Place place(JavaClass type) {
        return Place.of(root, type.getPackageName());
    }

    /** The name of the top-level class around a class, from the root on, such as {@code persistence.job.JobWorker}. */
    public String local(JavaClass type) {
        String name = Names.outermost(type).getName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1) : name;
    }

    private static boolean isTest(JavaClass type) {
        String name = Names.outermost(type).getSimpleName();
        return name.endsWith("Test") || name.endsWith("Contract") || name.startsWith("InMemory");
    }

    private static JavaClasses read(Stream<Path> directories) {
        return new ClassFileImporter().importPaths(directories.toArray(Path[]::new));
    }
}
