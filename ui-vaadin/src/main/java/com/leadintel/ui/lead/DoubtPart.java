package com.leadintel.ui.lead;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;

/** The suspicion that another lead is the same one, for a person to decide. */
final class DoubtPart extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    DoubtPart(LeadPage page, LeadPresenter presenter, Runnable changed) {
        super("div");
        page.suspicions().forEach(doubt -> {
            Tagged text = Kit.div(
                    "", new Tagged("b", "").saying(Texts.of("duplicate")), Kit.div("t13", Kit.text(doubt.reasons())));
            Tagged end =
                    Kit.div("end", Kit.linkButton("s", "", Texts.of("duplicate.look"), LeadRoutes.lead(doubt.other())));
            if (page.rights().write()) {
                end.add(Kit.button(
                        "s g",
                        "",
                        Texts.of("duplicate.same"),
                        () -> Toast.unlessRefused(() -> new MergeDialog(
                                        presenter.merging(page.id(), doubt.other()),
                                        announced -> presenter.same(page.id(), doubt.other(), announced),
                                        remaining -> merged(page, remaining, changed))
                                .open())));
                end.add(Kit.button("s g", "", Texts.of("duplicate.different"), () -> {
                    if (Toast.unlessRefused(() -> presenter.different(page.id(), doubt.other()))) {
                        changed.run();
                    }
                }));
            }
            add(Kit.div("li-banner warn", new Icon("users"), text, end).styled("margin-bottom", "16px"));
        });
    }

    private static void merged(LeadPage page, LeadId remaining, Runnable changed) {
        Toast.say(Texts.of("duplicate.merged"));
        if (remaining.equals(page.id())) {
            changed.run();
        } else {
            UI.getCurrent().navigate(LeadRoutes.lead(remaining));
        }
    }
}
