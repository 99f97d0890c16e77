package com.leadintel.architecture.rules;

import com.leadintel.architecture.house.Rule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All rules of the house. */
public final class HouseRules {
    private static final List<Class<?>> GROUPS = List.of(
            LayerRules.class,
            CapabilityRules.class,
            CoreLanguageRules.class,
            UseCaseRules.class,
            PortRules.class,
            WiringRules.class,
            AdapterRules.class,
            SourceRules.class,
            TestRules.class);

    private HouseRules() {}

    /** Every rule that any group declares. */
    public static List<Rule> all() {
        return GROUPS.stream().flatMap(HouseRules::declaredIn).toList();
    }

    private static Stream<Rule> declaredIn(Class<?> group) {
        return Arrays.stream(group.getDeclaredFields())
                .filter(field -> field.getType() == Rule.class)
                .map(HouseRules::value);
    }

    private static Rule value(Field field) {
        try {
            return (Rule) field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException("A rule is visible in its package: " + field, hidden);
        }
    }
}
