package com.leadintel.ui.board;

import com.leadintel.domain.shared.UserId;
import com.leadintel.ui.kit.Chip;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The filters that are on, as chips, and the way to more of them. */
final class FilterBar extends HtmlContainer {
    private static final long serialVersionUID = 1L;
    private final transient BoardQuery query;
    private final transient Consumer<BoardQuery> go;
    private final Tagged chips = Kit.div("li-chips");

    FilterBar(BoardQuery query, Map<UserId, String> owners, PresetPresenter presets, Consumer<BoardQuery> go) {
        super("div");
        this.query = query;
        this.go = go;
        getElement().setAttribute("class", "bar");
        add(chips, Kit.grow(), new PresetMenu(presets, query, go));
        chips.add(opener(owners));
        chip(
                "owner",
                query.owners(),
                id -> owners.getOrDefault(id, Texts.of("board.nobody")),
                none -> new BoardQuery(
                        none, query.sources(), query.industries(), query.tiers(), query.days(), query.text()));
        chip(
                "source",
                query.sources(),
                channel -> Texts.name("channel", channel),
                none -> new BoardQuery(
                        query.owners(), none, query.industries(), query.tiers(), query.days(), query.text()));
        chip(
                "industry",
                query.industries(),
                Function.identity(),
                none -> new BoardQuery(
                        query.owners(), query.sources(), none, query.tiers(), query.days(), query.text()));
        chip(
                "tier",
                query.tiers(),
                tier -> Texts.name("tier", tier),
                none -> new BoardQuery(
                        query.owners(), query.sources(), query.industries(), none, query.days(), query.text()));
        query.days()
                .ifPresent(days -> chip(
                        "days",
                        Set.of(days),
                        number -> Texts.of("filter.last", number),
                        none -> new BoardQuery(
                                query.owners(),
                                query.sources(),
                                query.industries(),
                                query.tiers(),
                                Optional.empty(),
                                query.text())));
        query.text()
                .ifPresent(words -> chip(
                        "text",
                        Set.of(words),
                        text -> "“" + text + "”",
                        none -> new BoardQuery(
                                query.owners(),
                                query.sources(),
                                query.industries(),
                                query.tiers(),
                                query.days(),
                                Optional.empty())));
        if (!query.empty()) {
            chips.add(Kit.button("xs g", "", Texts.of("filter.clear"), () -> go.accept(BoardQuery.all())));
        }
    }

    private NativeButton opener(Map<UserId, String> owners) {
        NativeButton open = Kit.plain("li-chip add", () -> {});
        open.add(Icon.small("filter"), Kit.span("", Texts.of("filter")));
        Popover popover = new Popover();
        popover.setTarget(open);
        popover.setModal(true);
        popover.setAriaLabel(Texts.of("filter"));
        popover.add(new FilterForm(query, owners, go));
        add(popover);
        return open;
    }

    private <T> void chip(String key, Set<T> values, Function<T, String> say, Function<Set<T>, BoardQuery> without) {
        if (!values.isEmpty()) {
            String words = values.stream().map(say).sorted().collect(Collectors.joining(", "));
            chips.add(new Chip(Texts.of("filter." + key), words, () -> go.accept(without.apply(Set.of()))));
        }
    }
}
