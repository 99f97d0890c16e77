package com.leadintel.ui.lead;

import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import java.util.stream.Collectors;

/** What there is to read about a lead before one picks up the phone. */
@Dependent
public class BriefPart {
    Component of(LeadPage page, Runnable changed) {
        return Kit.div("");
    }

    Component action(LeadPage page) {
        return Kit.div("");
    }

    /** The brief as plain text, to paste somewhere else. */
    String words(LeadPage page) {
        String bant = page.bant().stream()
                .map(known -> known.label() + ": " + known.text().orElse(Texts.of("bant.open")))
                .collect(Collectors.joining("\n"));
        String person =
                page.person().map(who -> who.name() + ", " + who.title()).orElse("");
        return page.title() + "\n" + person + "\n" + Texts.of("score.of", page.score()) + "\n" + bant;
    }
}
