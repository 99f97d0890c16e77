package com.leadintel.ui.kit;

import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;

/** The yellow mark beside a claim: press it and read the words that prove it. */
public final class EvidenceMark extends HtmlContainer {
    /** A mark that opens these proofs, at least one. */
    public EvidenceMark(List<Proof> proofs) {
        super("span");
        NativeButton mark = Kit.plain("li-ev", () -> {});
        mark.add(new Icon("st-quote", "ic q"));
        if (proofs.size() > 1) {
            mark.add(Kit.span("", String.valueOf(proofs.size())));
        }
        mark.getElement().setAttribute("aria-label", Texts.count("proof.label", proofs.size()));
        add(mark, popover(mark, proofs));
    }

    private static Popover popover(NativeButton mark, List<Proof> proofs) {
        Popover popover = new Popover();
        popover.setTarget(mark);
        popover.setModal(true);
        popover.setAriaLabel(Texts.of("proof"));
        for (Proof proof : proofs) {
            popover.add(sheet(proof));
        }
        return popover;
    }

    private static Tagged sheet(Proof proof) {
        Tagged sheet = Kit.div(
                "li-pop",
                Kit.div("row t13 ter", Icon.small(proof.icon()), Kit.span("cut grow", proof.source())),
                new QuoteBlock(proof.quote()));
        if (!proof.who().isEmpty()) {
            sheet.add(Kit.p("t13 ter", proof.who()));
        }
        Tagged actions = Kit.div("row");
        if (!proof.href().isEmpty()) {
            actions.add(
                    proof.outside()
                            ? Kit.outside(
                                    "li-btn s g",
                                    proof.href(),
                                    Icon.small("external-link"),
                                    Kit.span("", proof.action()))
                            : Kit.linkButton("s g", "play", proof.action(), proof.href()));
        }
        actions.add(Kit.button("s g", "copy", Texts.of("proof.copy"), () -> Toast.copy(proof.quote())));
        sheet.add(actions.styled("margin", "10px -6px -2px"));
        return sheet;
    }
}
