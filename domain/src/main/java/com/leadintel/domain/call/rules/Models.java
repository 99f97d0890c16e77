package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Objection;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was learnt from labelled calls, for each kind of thing that is looked for. */
record Models(
        Model budget, Model authority, Model need, Model timeline, Model objection, Model step, Categories categories) {
    static final Models LEARNT = new Models(
            Model.load("learnt-budget"),
            Model.load("learnt-authority"),
            Model.load("learnt-need"),
            Model.load("learnt-timeline"),
            Model.load("learnt-objection"),
            Model.load("learnt-step"),
            new Categories(Arrays.stream(Objection.Category.values())
                    .collect(Collectors.toUnmodifiableMap(
                            Function.identity(),
                            one -> Model.load("learnt-objection-" + one.name().toLowerCase(Locale.ROOT))))));
}
