package com.leadintel.architecture.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.architecture.house.House;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamedExceptionsTest {
    @Test
    void everyExceptionFromARuleIsAClassThatExists() {
        House product = House.product();
        Set<String> present = product.classes().stream().map(product::local).collect(Collectors.toSet());
        assertThat(Stream.of(
                                UseCaseRules.BEFORE_ANY_CALLER,
                                UseCaseRules.IN_TWO_FORMS,
                                WiringRules.INFRASTRUCTURE,
                                SourceRules.BOUNDARIES)
                        .flatMap(Set::stream))
                .isNotEmpty()
                .allMatch(present::contains);
    }
}
