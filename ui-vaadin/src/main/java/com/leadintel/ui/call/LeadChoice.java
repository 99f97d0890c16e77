package com.leadintel.ui.call;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A field that finds a lead while one types. */
final class LeadChoice extends ComboBox<LeadId> {
    private static final long serialVersionUID = 1L;
    private final transient Map<LeadId, String> names = new LinkedHashMap<>();

    LeadChoice(Function<String, Map<LeadId, String>> find) {
        setLabel(Texts.of("call.lead"));
        setPlaceholder(Texts.of("call.lead.prompt"));
        setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        setItems(
                query -> {
                    query.getLimit();
                    Map<LeadId, String> found = find.apply(query.getFilter().orElse(""));
                    names.putAll(found);
                    return found.keySet().stream().skip(query.getOffset()).limit(query.getLimit());
                },
                query -> find.apply(query.getFilter().orElse("")).size());
    }
}
