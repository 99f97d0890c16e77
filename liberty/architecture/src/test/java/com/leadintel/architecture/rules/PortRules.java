package com.leadintel.architecture.rules;

import com.leadintel.architecture.house.House;
import com.leadintel.architecture.house.Names;
import com.leadintel.architecture.house.Rule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a port promises, and who keeps the promise. */
final class PortRules {
    static final Rule PORTS_TAKE_THE_TENANT_FIRST = Rule.by(
            "ports-take-the-tenant-first",
            house -> Ports.all(house).stream()
                    .filter(port -> !isFree(port))
                    .flatMap(port -> port.getMethods().stream())
                    .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                    .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                    .filter(method -> !isFree(method) && !isAboutThePortItself(house, method))
                    .filter(method -> !Signatures.startsWith(method, "TenantId", "Caller"))
                    .map(JavaMethod::getFullName)
                    .toList());

    static final Rule EVERY_PORT_HAS_A_CONTRACT = Rule.by(
            "every-port-has-a-contract",
            house -> Ports.all(house).stream()
                    .filter(port -> contracts(house, port).isEmpty())
                    .map(port -> port.getName() + " has no " + port.getSimpleName() + "Contract among the tests")
                    .toList());

    static final Rule EVERY_ADAPTER_KEEPS_ITS_CONTRACT = Rule.by(
            "every-adapter-keeps-its-contract",
            house -> Ports.all(house).stream()
                    .flatMap(port -> unproven(house, port))
                    .toList());

    private PortRules() {}

    private static Stream<String> unproven(House house, JavaClass port) {
        List<JavaClass> adapters = adapters(house, port);
        if (adapters.isEmpty()) {
            return Stream.of(port.getName() + " has no adapter at all");
        }
        return adapters.stream()
                .filter(adapter -> !isProven(house, port, adapter))
                .map(adapter -> "No test of " + adapter.getName() + " implements " + port.getSimpleName() + "Contract");
    }

    private static List<JavaClass> contracts(House house, JavaClass port) {
        return house.tests().stream()
                .filter(test -> test.isInterface() && test.getSimpleName().equals(port.getSimpleName() + "Contract"))
                .toList();
    }

    private static List<JavaClass> adapters(House house, JavaClass port) {
        return Stream.concat(house.classes().stream(), house.tests().stream())
                .filter(type -> !type.isInterface() && !type.isAnonymousClass())
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(type -> !Names.outermost(type).getSimpleName().endsWith("Test"))
                .filter(type -> implementsByName(type, Set.of(port.getName())))
                .toList();
    }

    /** Some test implements the contract and speaks of the adapter, itself or through a class that it extends. */
    private static boolean isProven(House house, JavaClass port, JavaClass adapter) {
        Set<String> contracts =
                contracts(house, port).stream().map(JavaClass::getName).collect(Collectors.toSet());
        return house.tests().stream()
                .filter(test -> !test.isInterface())
                .filter(test -> implementsByName(test, contracts))
                .anyMatch(test -> speaksOf(test, adapter));
    }

    private static boolean implementsByName(JavaClass type, Set<String> names) {
        return type.getAllRawInterfaces().stream().anyMatch(parent -> names.contains(parent.getName()));
    }

    private static boolean speaksOf(JavaClass test, JavaClass adapter) {
        return Stream.concat(Stream.of(test, Names.outermost(test)), test.getAllRawSuperclasses().stream())
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .anyMatch(dependency -> dependency.getTargetClass().getName().equals(adapter.getName()));
    }

    /** A provider may say which one it is: no parameter goes in and no data comes out but a constant. */
    private static boolean isAboutThePortItself(House house, JavaMethod method) {
        return Ports.isProvider(house, method.getOwner())
                && method.getRawParameterTypes().isEmpty()
                && method.getRawReturnType().isEnum();
    }

    private static boolean isFree(JavaClass port) {
        return Names.marked(port, "CrossTenant") || Names.marked(port, "TenantFree");
    }

    private static boolean isFree(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(found -> found.getRawType().getSimpleName())
                .anyMatch(name -> name.equals("CrossTenant") || name.equals("TenantFree"));
    }
}
