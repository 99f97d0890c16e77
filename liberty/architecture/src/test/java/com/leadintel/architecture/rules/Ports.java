package com.leadintel.architecture.rules;

import com.leadintel.architecture.house.House;
import com.leadintel.architecture.house.Rule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;

/** Which interfaces are ports: those in port packages of the application, and those of providers in the domain. */
final class Ports {
    private Ports() {}

    static List<JavaClass> all(House house) {
        return Rule.some(
                "ports",
                house.classes().stream()
                        .filter(type -> isTechnical(house, type) || isProvider(house, type))
                        .toList());
    }

    /** A port that the application needs: a public top-level interface in a port package. */
    static boolean isTechnical(House house, JavaClass type) {
        return isPublicInterface(type)
                && house.place(type).layer().equals("application")
                && type.getPackageName().endsWith(".port");
    }

    /** A port of the domain, in its words: a public top-level interface that is neither sealed nor an event. */
    static boolean isProvider(House house, JavaClass type) {
        return isPublicInterface(type)
                && house.place(type).layer().equals("domain")
                && !type.getSimpleName().equals("DomainEvent")
                && type.getAllRawInterfaces().stream()
                        .noneMatch(parent -> parent.getSimpleName().equals("DomainEvent"))
                && !type.reflect().isSealed();
    }

    private static boolean isPublicInterface(JavaClass type) {
        return type.isInterface()
                && !type.isAnnotation()
                && type.isTopLevelClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
