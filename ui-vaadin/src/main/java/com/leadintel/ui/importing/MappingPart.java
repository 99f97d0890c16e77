package com.leadintel.ui.importing;

import com.leadintel.domain.importing.LeadField;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Tag;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.lead.OwnerField;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the columns mean, and the first rows as they would come in; nothing is written before a person agrees. */
final class MappingPart extends HtmlContainer {
    private static final long serialVersionUID = 1L;
    private final transient Map<Integer, LeadField> mapping = new LinkedHashMap<>();
    private final transient ImportPresenter presenter;
    private final transient ImportId id;
    private final Tagged rows = Kit.div("");

    MappingPart(ImportId id, ImportPresenter presenter, Runnable started) {
        super("div");
        this.id = id;
        this.presenter = presenter;
        Tagged table = new Tagged("table", "li-grid map", head());
        Tagged body = new Tagged("tbody", "");
        presenter.columns(id).forEach(column -> body.add(row(column)));
        table.add(body);
        Select<LeadSource.Channel> source = new Select<>();
        source.setLabel(Texts.of("import.source"));
        source.setItems(LeadSource.Channel.values());
        source.setItemLabelGenerator(channel -> Texts.name("channel", channel));
        source.setValue(LeadSource.Channel.OTHER);
        OwnerField owner = new OwnerField(Texts.of("import.owner"), presenter.owners());
        owner.setWidth("260px");
        add(Kit.p("sec", Texts.of("import.columns.text")), Kit.div("li-scroll", table));
        Tagged section = Kit.section(Texts.of("import.preview"));
        section.add(rows);
        Component start = Kit.button("p", "upload", Texts.of("import.start"), () -> {
            if (Toast.unlessRefused(() -> presenter.start(id, Map.copyOf(mapping), source.getValue(), owner.owner()))) {
                started.run();
            }
        });
        add(section, Kit.div("row wrap", source, owner, Kit.grow(), start));
        show();
    }

    private static Tagged head() {
        return new Tagged(
                "thead",
                "",
                new Tagged(
                        "tr",
                        "",
                        new Tagged("th", "").saying(Texts.of("import.column")),
                        new Tagged("th", "").saying(Texts.of("import.sample")),
                        new Tagged("th", "").saying(Texts.of("import.meaning"))));
    }

    private Tagged row(ImportPage.Column column) {
        column.field().ifPresent(field -> mapping.put(column.index(), field));
        ComboBox<LeadField> meaning = new ComboBox<>();
        meaning.setItems(LeadField.values());
        meaning.setItemLabelGenerator(field -> Texts.name("field", field));
        meaning.setClearButtonVisible(true);
        meaning.setPlaceholder(Texts.of("import.ignored"));
        meaning.setAriaLabel(Texts.of("import.meaning.of", column.header()));
        column.field().ifPresent(meaning::setValue);
        meaning.addValueChangeListener(changed -> {
            LeadField field = changed.getValue();
            if (field == null) {
                mapping.remove(column.index());
            } else {
                mapping.put(column.index(), field);
            }
            show();
        });
        return new Tagged(
                "tr",
                "",
                new Tagged("td", "ink md").saying(column.header()),
                new Tagged("td", "ter").saying(column.sample()),
                new Tagged("td", "", meaning));
    }

    private void show() {
        rows.removeAll();
        presenter.preview(id, Map.copyOf(mapping)).stream().limit(8).forEach(row -> {
            Tagged line = Kit.div(
                    "imp", Kit.span("ter num", Texts.of("import.line", row.line())), Kit.span("grow cut", row.lead()));
            row.issues().stream().limit(2).forEach(text -> line.add(new Tag(row.refused() ? "bad" : "warn", text)));
            rows.add(line);
        });
    }
}
