package com.leadintel.integrations.document;

import com.leadintel.application.handoff.BriefingDocument;
import com.leadintel.domain.handoff.Briefing;
import com.leadintel.domain.lead.LeadDetails;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A briefing as one HTML page. */
final class BriefingPage {
    private final BriefingDocument document;
    private final Briefing briefing;
    private final Markup page = new Markup();

    BriefingPage(BriefingDocument document) {
        this.document = document;
        this.briefing = document.briefing();
    }

    /** The whole page with its styles. */
    String html(String styles) {
        page.open("div", "sheet");
        head();
        contact();
        notes();
        new BantSection(page).put(briefing.bant());
        new NextStepsSection(page).put(briefing.nextSteps());
        new DossierSection(page).put(briefing.dossier(), briefing.gaps());
        new CallsSection(page).put(briefing.calls());
        briefing.scorecard().ifPresent(card -> new ScorecardSection(page).put(card));
        new HistorySection(page).put(briefing.moves());
        page.close();
        String title = Markup.escaped("Briefing: " + briefing.details().name());
        return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><meta charset=\"utf-8\"/>"
                + "<title>" + title + "</title><style>" + styles + "</style></head><body>" + page + "</body></html>";
    }

    private void head() {
        String way = document.from().map(from -> " from " + from).orElse("")
                + document.to().map(to -> " to " + to).orElse("");
        page.put("p", "kicker", "Handoff" + way + "  \u00b7  " + Words.time(briefing.writtenAt()));
        page.open("table", "head").open("tr", "").open("td", "");
        page.put("h1", "", briefing.details().name());
        String who = Stream.of(
                        briefing.details().person().title(),
                        briefing.details().company().name())
                .flatMap(Optional::stream)
                .filter(words -> !words.equals(briefing.details().name()))
                .collect(Collectors.joining(", "));
        page.put("p", "who", who).close();
        page.open("td", "score")
                .put("b", "", String.valueOf(briefing.score().value().value()))
                .put("span", "", "score of 100")
                .close();
        page.close().close();
    }

    private void contact() {
        LeadDetails details = briefing.details();
        page.open("table", "facts").open("tr", "").open("td", "half").open("table", "");
        details.person().email().ifPresent(mail -> fact("E-mail", "mailto:" + mail.value(), mail.value()));
        details.person().phone().ifPresent(phone -> fact("Phone", "tel:" + phone.value(), phone.value()));
        details.company().website().ifPresent(site -> fact("Website", site.toString(), shown(site)));
        page.close().close().open("td", "half").open("table", "");
        details.company().industry().ifPresent(industry -> fact("Industry", "", industry));
        details.company().employees().ifPresent(count -> fact("Employees", "", Words.number(count)));
        details.company().annualRevenue().ifPresent(money -> fact("Revenue", "", Words.money(money) + " a year"));
        page.close().close().close().close();
    }

    private static String shown(URI site) {
        return site.toString().replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    private void fact(String label, String address, String text) {
        page.open("tr", "")
                .put("td", "label", label)
                .open("td", "")
                .link(address, text)
                .close()
                .close();
    }

    private void notes() {
        document.notes().ifPresent(notes -> {
            page.open("div", "note").put("p", "", notes);
            document.from().ifPresent(from -> page.put("p", "small", from));
            page.close();
        });
    }
}
