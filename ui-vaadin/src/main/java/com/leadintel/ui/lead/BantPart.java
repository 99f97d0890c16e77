package com.leadintel.ui.lead;

import com.leadintel.ui.kit.BantMarks;
import com.leadintel.ui.kit.ConfidenceDot;
import com.leadintel.ui.kit.EvidenceMark;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;

/** Budget, authority, need and timeline: what is known, how surely, and by whom. */
final class BantPart extends HtmlContainer {
    private static final long serialVersionUID = 1L;
    private final transient LeadPresenter presenter;
    private final transient Runnable changed;

    BantPart(LeadPage page, LeadPresenter presenter, Runnable changed) {
        super("section");
        this.presenter = presenter;
        this.changed = changed;
        getElement().setAttribute("class", "li-sec");
        add(Kit.div("li-h", Kit.heading(2, "", Texts.of("bant")), Kit.span("end", new BantMarks(page.bantStates()))));
        page.bant().forEach(known -> add(row(page, known)));
    }

    private Tagged row(LeadPage page, LeadPage.Known known) {
        Tagged end = Kit.span("row");
        if (known.text().isPresent() && known.by().isEmpty()) {
            end.add(new ConfidenceDot(known.confidence()));
        }
        if (!known.proofs().isEmpty()) {
            end.add(new EvidenceMark(known.proofs()));
        }
        if (page.rights().write()) {
            end.add(Kit.iconButton("xs g", "pencil", Texts.of("bant.write", known.label()), () -> write(page, known)));
        }
        Tagged text = Kit.span(
                known.text().isPresent() ? "ink bv" : "ter",
                known.text().map(Texts::sentence).orElse(Texts.of("bant.open")));
        known.text().ifPresent(words -> text.with("title", words));
        Tagged row = Kit.div("fa", Kit.span("li-label", known.label()), text, end);
        if (!known.by().isEmpty()) {
            row.add(Kit.span("by", known.by()));
        }
        return row;
    }

    private void write(LeadPage page, LeadPage.Known known) {
        new BantDialog(presenter.currency(), known, (text, amount, day) -> {
                    boolean done =
                            Toast.unlessRefused(() -> presenter.write(page.id(), known.element(), text, amount, day));
                    if (done) {
                        changed.run();
                    }
                    return done;
                })
                .open();
    }
}
