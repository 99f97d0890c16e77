package com.leadintel.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.domain.shared.DomainEvent;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventTypesTest {
    @Test
    void everyEventOfTheDomainHasAStoredName() {
        List<String> events = new ClassFileImporter()
                .importPackages("com.leadintel.domain").stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .filter(type -> !type.getName().contains("Test"))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(named().map(type -> type.event().getName())).containsExactlyInAnyOrderElementsOf(events);
    }

    @Test
    void noNameIsUsedTwice() {
        assertThat(named().map(type -> type.name() + type.version())).doesNotHaveDuplicates();
    }

    @Test
    void aStoredNameLeadsBackToItsType() {
        assertThat(named())
                .allSatisfy(type -> assertThat(EventTypes.named(type.name(), type.version()))
                        .isEqualTo(type));
    }

    @Test
    void anUnknownNameIsNotGuessed() {
        assertThatThrownBy(() -> EventTypes.named("lead.captured", 99)).isInstanceOf(IllegalStateException.class);
    }

    private static Stream<EventTypes.Type> named() {
        return EventTypes.all().stream();
    }
}
