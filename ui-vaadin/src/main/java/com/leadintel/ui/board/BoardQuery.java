package com.leadintel.ui.board;

import com.leadintel.application.board.FilterPreset;
import com.leadintel.application.lead.LeadFilter;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Tier;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The board's filters as they stand in the address: unknown values are left out, so that old links still open. */
public record BoardQuery(
        Set<UserId> owners,
        Set<LeadSource.Channel> sources,
        Set<String> industries,
        Set<Tier> tiers,
        Optional<Integer> days,
        Optional<String> text) {
    public BoardQuery {
        owners = Set.copyOf(owners);
        sources = Set.copyOf(sources);
        industries = Set.copyOf(industries);
        tiers = Set.copyOf(tiers);
    }

    /** Everything. */
    public static BoardQuery all() {
        return new BoardQuery(Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty());
    }

    /** What the parameters of an address ask for. */
    public static BoardQuery read(Map<String, List<String>> parameters) {
        return new BoardQuery(
                values(parameters, "owner", UserId::of),
                values(parameters, "source", LeadSource.Channel::valueOf),
                values(parameters, "industry", Function.identity()),
                values(parameters, "tier", Tier::valueOf),
                values(parameters, "days", Integer::valueOf).stream()
                        .filter(number -> number >= 1 && number <= 3_660)
                        .findFirst(),
                values(parameters, "q", Function.identity()).stream().findFirst());
    }

    /** The parameters of the address that asks for this. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "owner", owners);
        put(parameters, "source", sources);
        put(parameters, "industry", industries);
        put(parameters, "tier", tiers);
        days.ifPresent(number -> parameters.put("days", List.of(String.valueOf(number))));
        text.ifPresent(words -> parameters.put("q", List.of(words)));
        return parameters;
    }

    /** Whether nothing is filtered. */
    public boolean empty() {
        return equals(all());
    }

    /** The same as a filter of the present moment. */
    public LeadFilter filter(Instant now) {
        return criteria().filter(now);
    }

    /** The same as something that can be kept under a name. */
    public FilterPreset.Criteria criteria() {
        return new FilterPreset.Criteria(owners, sources, industries, tiers, days, text);
    }

    /** What was kept under a name. */
    public static BoardQuery of(FilterPreset.Criteria criteria) {
        return new BoardQuery(
                criteria.owners(),
                criteria.channels(),
                criteria.industries(),
                criteria.tiers(),
                criteria.days(),
                criteria.text());
    }

    private static void put(Map<String, List<String>> parameters, String name, Set<?> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values.stream().map(String::valueOf).sorted().collect(Collectors.toList()));
        }
    }

    private static <T> Set<T> values(Map<String, List<String>> parameters, String name, Function<String, T> read) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(text -> !text.isBlank() && text.length() <= 120)
                .map(text -> value(text, read))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> Optional<T> value(String text, Function<String, T> read) {
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException | Refusal unknown) {
            return Optional.empty();
        }
    }
}
