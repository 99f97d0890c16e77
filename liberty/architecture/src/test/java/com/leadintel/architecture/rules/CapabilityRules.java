package com.leadintel.architecture.rules;

import com.leadintel.architecture.house.Capabilities;
import com.leadintel.architecture.house.Rule;

/** Capabilities have the same names in every layer, use what they declare, and form no circles. */
final class CapabilityRules {
    static final Rule CAPABILITIES_ARE_DECLARED =
            Rule.by("capabilities-are-declared", house -> Capabilities.of(house).undeclared());

    static final Rule CAPABILITIES_USE_WHAT_THEY_DECLARE = Rule.by(
            "capabilities-use-what-they-declare",
            house -> Capabilities.of(house).trespasses());

    static final Rule CAPABILITIES_FORM_NO_CIRCLES = Rule.by(
            "capabilities-form-no-circles", house -> Capabilities.of(house).circles());

    private CapabilityRules() {}
}
