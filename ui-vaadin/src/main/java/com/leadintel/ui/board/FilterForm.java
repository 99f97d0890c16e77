package com.leadintel.ui.board;

import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Tier;
import com.leadintel.domain.shared.UserId;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** All filters of the board at once. */
final class FilterForm extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    FilterForm(BoardQuery query, Map<UserId, String> owners, Consumer<BoardQuery> go) {
        super("div");
        getElement().setAttribute("class", "col li-filters");
        TextField words = new TextField(Texts.of("filter.text"));
        words.setMaxLength(120);
        words.setValue(query.text().orElse(""));
        MultiSelectComboBox<UserId> who = new MultiSelectComboBox<>(Texts.of("filter.owner"));
        who.setItems(owners.keySet());
        who.setItemLabelGenerator(id -> owners.getOrDefault(id, ""));
        who.setValue(query.owners());
        MultiSelectComboBox<LeadSource.Channel> source = new MultiSelectComboBox<>(Texts.of("filter.source"));
        source.setItems(LeadSource.Channel.values());
        source.setItemLabelGenerator(channel -> Texts.name("channel", channel));
        source.setValue(query.sources());
        MultiSelectComboBox<String> industry = new MultiSelectComboBox<>(Texts.of("filter.industry"));
        industry.setItems(query.industries());
        industry.setValue(query.industries());
        industry.setAllowCustomValue(true);
        industry.addCustomValueSetListener(typed -> {
            Set<String> more = new LinkedHashSet<>(industry.getValue());
            more.add(typed.getDetail());
            industry.setItems(more);
            industry.setValue(more);
        });
        MultiSelectComboBox<Tier> tier = new MultiSelectComboBox<>(Texts.of("filter.tier"));
        tier.setItems(Tier.values());
        tier.setItemLabelGenerator(one -> Texts.name("tier", one));
        tier.setValue(query.tiers());
        Select<Integer> days = new Select<>();
        days.setLabel(Texts.of("filter.days"));
        days.setItems(0, 7, 30, 90);
        days.setItemLabelGenerator(number -> number == 0 ? Texts.of("filter.any") : Texts.of("filter.last", number));
        days.setValue(query.days().filter(Set.of(7, 30, 90)::contains).orElse(0));
        add(words, who, source, industry, tier, days);
        add(Kit.button(
                "p",
                "",
                Texts.of("filter.show"),
                () -> go.accept(new BoardQuery(
                        who.getValue(),
                        source.getValue(),
                        industry.getValue(),
                        tier.getValue(),
                        Optional.of(days.getValue()).filter(number -> number > 0),
                        Optional.of(words.getValue().strip()).filter(text -> !text.isEmpty())))));
    }
}
