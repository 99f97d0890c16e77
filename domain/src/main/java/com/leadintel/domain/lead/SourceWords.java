package com.leadintel.domain.lead;

import com.leadintel.domain.lead.LeadSource.Channel;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what people write about where a lead came from; what is not understood is kept as the detail of OTHER. */
final class SourceWords {
    private static final Map<Pattern, Channel> WORDS = new LinkedHashMap<>();

    static {
        word("paid|ads?|adwords|advert\\w*|sponsor\\w*|display|ppc|sem|anzeige\\w*|werbung", Channel.ADVERTISING);
        word("social|facebook|instagram|tiktok|twitter|xing", Channel.SOCIAL);
        word("events?|trade ?show|conference|fair|expo|messe|salon|feria|fiera|webinars?", Channel.EVENT);
        word("referr\\w*|recommend\\w*|word of mouth|empfehlung\\w*", Channel.REFERRAL);
        word("partners?|resellers?|distributor", Channel.PARTNER);
        word("e-?mails?|newsletters?", Channel.EMAIL);
        word("phone|inbound call|telefon\\w*|telephone", Channel.PHONE);
        word("cold|outbound|prospecting|purchased list|list", Channel.COLD_OUTREACH);
        word("content|blogs?|podcasts?|whitepapers?|ebooks?|videos?|youtube|educational|downloads?", Channel.CONTENT);
        word("web|website|online|internet|organic|search|seo|form|landing ?page|formular", Channel.WEB);
        word("linkedin", Channel.SOCIAL);
    }

    private SourceWords() {}

    static Optional<LeadSource> read(Optional<String> source, Optional<String> detail) {
        if (source.isEmpty() && detail.isEmpty()) {
            return Optional.empty();
        }
        Optional<Channel> channel = source.flatMap(SourceWords::channel)
                .or(() -> source.isEmpty() ? detail.flatMap(SourceWords::channel) : Optional.empty());
        String words = Stream.of(
                        channel.isPresent() ? detail.or(() -> source) : source,
                        channel.isPresent() ? Optional.<String>empty() : detail)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" / "));
        return Optional.of(
                LeadSource.of(channel.orElse(Channel.OTHER), words.substring(0, Math.min(200, words.length()))));
    }

    private static Optional<Channel> channel(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(lower).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void word(String words, Channel channel) {
        WORDS.put(Pattern.compile("\\b(?:" + words + ")\\b"), channel);
    }
}
