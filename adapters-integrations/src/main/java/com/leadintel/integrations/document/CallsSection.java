package com.leadintel.integrations.document;

import com.leadintel.domain.call.CompetitorMention;
import com.leadintel.domain.call.Objection;
import com.leadintel.domain.call.Scorecard;
import com.leadintel.domain.handoff.CallSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The calls, the latest first, with what was objected, who else was named and what stood out. */
final class CallsSection {
    private static final int MOST = 6;
    private final Markup page;

    CallsSection(Markup page) {
        this.page = page;
    }

    void put(List<CallSummary> calls) {
        if (calls.isEmpty()) {
            return;
        }
        page.put("h2", "", calls.size() == 1 ? "The call" : "The calls");
        calls.stream().limit(MOST).forEach(this::call);
        if (calls.size() > MOST) {
            page.put("p", "small", "and " + (calls.size() - MOST) + " earlier calls");
        }
    }

    private void call(CallSummary call) {
        String about = Stream.of(
                        Words.time(call.heldAt()),
                        call.type().map(Words::plain).orElse(""),
                        Words.minutes(call.duration()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("  \u00b7  "));
        page.open("div", "call").open("table", "callhead").open("tr", "").put("td", "when", about);
        page.put(
                "td",
                "rate",
                call.scorecard()
                        .flatMap(Scorecard::overall)
                        .map(score -> "scorecard " + score.value())
                        .orElse("not analysed"));
        page.close().close();
        call.objections().forEach(this::objection);
        competitors(call.competitors());
        call.insights().forEach(insight -> page.put("p", "", Words.advice(insight.message())));
        page.close();
    }

    /** Each competitor once, with the words in which it was named first. */
    private void competitors(List<CompetitorMention> mentions) {
        Map<String, CompetitorMention> first = new LinkedHashMap<>();
        mentions.forEach(one -> first.putIfAbsent(one.name().toLowerCase(Locale.ROOT), one));
        first.values().forEach(one -> {
            page.put("p", "", "Competitor named: " + one.name());
            Quotes.put(page, one.evidence());
        });
    }

    private void objection(Objection objection) {
        page.open("p", "")
                .text("Objection: " + Words.plain(objection.category()) + " ")
                .put("span", "tag", objection.handled() ? "answered" : "still open")
                .close();
        Quotes.put(page, objection.evidence().stream().limit(1).toList());
    }
}
