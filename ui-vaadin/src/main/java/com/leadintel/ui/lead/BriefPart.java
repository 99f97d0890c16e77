package com.leadintel.ui.lead;

import com.leadintel.ui.kit.ConfidenceDot;
import com.leadintel.ui.kit.EmptyState;
import com.leadintel.ui.kit.EvidenceMark;
import com.leadintel.ui.kit.Fold;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.JobProgress;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.QuoteBlock;
import com.leadintel.ui.kit.Tag;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;

/** What research found: the summary first, three pains open, the rest one line each until opened. */
final class BriefPart extends HtmlContainer {
    private static final long serialVersionUID = 1L;
    private static final int OPEN_PAINS = 3;

    BriefPart(LeadPage page, Brief brief, BriefPresenter presenter, Runnable changed) {
        super("div");
        getElement().setAttribute("class", "brief");
        Runnable research = () -> {
            if (Toast.unlessRefused(() -> presenter.research(page.id()))) {
                changed.run();
            }
        };
        brief.running()
                .ifPresent(running -> add(Kit.div(
                        "li-panel",
                        new JobProgress(
                                "sparkles",
                                Texts.of("research.running"),
                                Texts.of("research.sources", running.done(), running.sources()),
                                running.done(),
                                running.sources(),
                                Optional.of(() -> {
                                    if (Toast.unlessRefused(() -> presenter.stop(running.job()))) {
                                        changed.run();
                                    }
                                })))));
        brief.found().ifPresentOrElse(found -> show(page, found, research), () -> add(nothing(page, brief, research)));
    }

    private static Tagged nothing(LeadPage page, Brief brief, Runnable research) {
        if (brief.running().isPresent()) {
            return Kit.div("");
        }
        EmptyState empty = new EmptyState("sparkles", Texts.of("research.none"), Texts.of("research.none.text"));
        if (page.rights().research()) {
            empty.add(Kit.button("", "sparkles", Texts.of("research.start"), research));
        }
        return Kit.div("sum", empty);
    }

    private void show(LeadPage page, Brief.Found found, Runnable research) {
        add(summary(page, found, research));
        if (!found.pains().isEmpty()) {
            Tagged pains = Kit.section(
                    Texts.of("research.pains"),
                    Kit.span("ter num", String.valueOf(found.pains().size())));
            for (int i = 0; i < found.pains().size(); i++) {
                pains.add(claim(found.pains().get(i), i < OPEN_PAINS));
            }
            add(pains);
        }
        if (!found.products().isEmpty()) {
            add(products(found.products()));
        }
        if (!found.talkTracks().isEmpty()) {
            Tagged tracks = Kit.section(Texts.of("research.talk"));
            found.talkTracks().forEach(track -> tracks.add(line(track)));
            add(tracks);
        }
        Tagged closed = Kit.section(Texts.of("research.more"));
        found.budget()
                .ifPresent(budget -> closed.add(fold(Texts.of("research.budget"), budget.text(), budget.because())));
        found.decisionMaker()
                .ifPresent(who -> closed.add(fold(Texts.of("research.decides"), who.text(), who.because())));
        if (!found.signals().isEmpty()) {
            closed.add(fold(Texts.of("research.signals"), found.signals().get(0).text(), found.signals()));
        }
        if (!found.gaps().isEmpty()) {
            Fold gaps = new Fold(
                    !found.complete(),
                    new Tagged("b", "ink st").saying(Texts.of("research.gaps")),
                    Kit.span(
                            "ter grow",
                            Texts.count("research.missing", found.gaps().size())));
            found.gaps()
                    .forEach(
                            gap -> gaps.holding(Kit.div("gap", new Icon("triangle-alert", "ic s"), Kit.span("", gap))));
            closed.add(gaps);
        }
        add(closed);
    }

    private static Tagged summary(LeadPage page, Brief.Found found, Runnable research) {
        Tagged text = Kit.p("t16 lead", "");
        found.summary()
                .forEach(claim ->
                        text.add(Kit.text(claim.text() + " "), new EvidenceMark(claim.proofs()), Kit.text(" ")));
        Tagged source = Kit.div("li-src");
        source.add(new Tag(
                found.complete() ? "good" : "warn",
                Texts.of(found.complete() ? "research.complete" : "research.incomplete")));
        source.add(
                Kit.span("", found.findings()), Kit.span("", "·"), Kit.span("", Texts.of("research.age", found.age())));
        if (page.rights().research()) {
            source.add(Kit.button("xs g", "refresh-cw", Texts.of("research.again"), research));
        }
        Tagged section = new Tagged("section", "sum").with("aria-label", Texts.of("research.summary"));
        if (!found.summary().isEmpty()) {
            section.add(text);
        }
        section.add(source.styled("margin-top", "12px"));
        return section;
    }

    private static Fold claim(Brief.Claim claim, boolean open) {
        Fold fold = new Fold(
                open,
                Kit.heading(3, "t16 grow", claim.text()),
                Kit.span("hide-m", new ConfidenceDot(claim.confidence())));
        claim.proofs().forEach(proof -> fold.holding(QuoteBlock.aside(proof.quote(), proof.source())));
        return fold;
    }

    private static Tagged products(List<Brief.Fit> products) {
        Tagged section = Kit.section(Texts.of("research.fit"));
        Brief.Fit best = products.get(0);
        Tagged why = Kit.div("t14 sec read");
        best.because()
                .forEach(claim ->
                        why.add(Kit.text(claim.text() + " "), new EvidenceMark(claim.proofs()), Kit.text(" ")));
        section.add(Kit.div(
                "fit",
                Kit.div(
                        "grow",
                        Kit.div(
                                "row",
                                Kit.heading(3, "t16", best.product()),
                                new Tag("acc", Texts.of("research.primary"))),
                        why),
                Kit.div(
                        "fv",
                        Kit.span("t20 num", String.valueOf(best.score())),
                        Kit.span("t13 ter", Texts.of("research.fits")))));
        products.stream()
                .skip(1)
                .forEach(fit ->
                        section.add(fold(fit.product(), Texts.of("research.fit-of", fit.score()), fit.because())));
        return section;
    }

    private static Fold fold(String title, String line, List<Brief.Claim> claims) {
        Fold fold = new Fold(false, new Tagged("b", "ink st").saying(title), Kit.span("ter grow cut", line));
        claims.forEach(claim -> fold.holding(line(claim)));
        return fold;
    }

    private static Tagged line(Brief.Claim claim) {
        Tagged line = new Tagged("p", "t14 read", Kit.text(claim.text() + " "), new EvidenceMark(claim.proofs()));
        return line.styled("padding", "4px 0 4px 0");
    }
}
