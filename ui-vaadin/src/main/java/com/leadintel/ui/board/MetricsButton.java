package com.leadintel.ui.board;

import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.kit.StageFace;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** Opens the board's metrics: one line a stage. */
final class MetricsButton extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    MetricsButton(MetricsPresenter presenter) {
        super("span");
        add(Kit.button(
                "g",
                "chart-column",
                Texts.of("metrics"),
                () -> new Sheet(Texts.of("metrics"), table(presenter)).open()));
    }

    private static Component table(MetricsPresenter presenter) {
        Tagged head = new Tagged("tr", "");
        for (String column : new String[] {"stage", "leads", "age", "stay", "on"}) {
            head.add(new Tagged("th", column.equals("stage") ? "" : "num")
                    .saying(Texts.of("metrics." + column))
                    .with("scope", "col"));
        }
        Tagged body = new Tagged("tbody", "");
        presenter.rows().forEach(row -> body.add(row(row)));
        Tagged table = new Tagged("table", "mtx", new Tagged("thead", "", head), body);
        return Kit.div("mtxw", Kit.p("t13 ter", Texts.of("metrics.text", MetricsPresenter.DAYS)), table);
    }

    private static Tagged row(MetricsPresenter.Row row) {
        Tagged line =
                new Tagged("tr", "", new Tagged("th", "", new StageFace(row.stage(), row.name())).with("scope", "row"));
        for (String cell : new String[] {row.leads(), row.age(), row.stay(), row.wentOn()}) {
            line.add(new Tagged("td", "num").saying(cell));
        }
        return line;
    }
}
