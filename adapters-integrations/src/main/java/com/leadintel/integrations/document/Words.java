package com.leadintel.integrations.document;

import com.leadintel.domain.call.Advice;
import com.leadintel.domain.call.Wording;
import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.Money;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Codes, times and sources as a reader understands them. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d\u00a0MMMM\u00a0yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d\u00a0MMMM\u00a0yyyy, HH:mm\u00a0'UTC'", Locale.ENGLISH);
    private static final Map<String, String> GAPS = Map.of(
            "dossier.no-checked-finding", "Nothing that a source proves",
            "dossier.no-pain-points", "No pain points",
            "dossier.no-product-fit", "No product that clearly fits",
            "dossier.no-budget", "No sign of the budget",
            "dossier.no-decision-maker", "No decision maker");

    private static final String LEAD = "urn:lead-intel:lead:";

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant time) {
        return DAY.format(time.atZone(ZoneOffset.UTC));
    }

    static String time(Instant time) {
        return TIME.format(time.atZone(ZoneOffset.UTC));
    }

    static String minutes(Duration time) {
        long minutes = Math.max(1, Math.round(time.toSeconds() / 60.0));
        return time.isZero() ? "" : minutes + " min";
    }

    static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    static String money(Money money) {
        return String.format(Locale.ENGLISH, "%,.0f", money.amount()) + "\u00a0"
                + money.currency().getCurrencyCode();
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    static String gap(String code) {
        return GAPS.getOrDefault(code, plain(code));
    }

    /** The words of a code or of a constant: {@code website.timed-out} is "Website timed out". */
    static String plain(String code) {
        String words = code.replaceAll("[._-]+", " ").strip().toLowerCase(Locale.ROOT);
        return sentence(words);
    }

    /** The words with a capital in front, as a line begins. */
    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String plain(Enum<?> constant) {
        return plain(constant.name());
    }

    static String advice(Advice advice) {
        Map<String, String> facts = new TreeMap<>(advice.facts());
        facts.computeIfPresent("category", (key, code) -> plain(code).toLowerCase(Locale.ROOT));
        return Wording.english(new Advice(advice.code(), facts));
    }

    /** Who said it and when, or where it stands and when it was read. */
    static String where(Evidence evidence) {
        if (evidence instanceof Evidence.Spoken spoken) {
            return spoken.speaker()
                    + spoken.startSecond().map(second -> ", " + clock(second)).orElse("");
        }
        Evidence.Written written = (Evidence.Written) evidence;
        return place(written.source()) + ", " + day(written.seenAt());
    }

    private static String place(URI source) {
        if (source.toString().startsWith(LEAD)) {
            return source.toString().endsWith(":message") ? "Message with the lead" : "The lead's record";
        }
        String path = Optional.ofNullable(source.getPath()).orElse("");
        return Optional.ofNullable(source.getHost())
                .map(host -> host + (path.equals("/") ? "" : path))
                .orElseGet(source::toString);
    }

    private static String clock(double second) {
        long whole = (long) second;
        String tail = String.format(Locale.ENGLISH, "%02d:%02d", whole / 60 % 60, whole % 60);
        return whole >= 3600 ? whole / 3600 + ":" + tail : tail;
    }
}
