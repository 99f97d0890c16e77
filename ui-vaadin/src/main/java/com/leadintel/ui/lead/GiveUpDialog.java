package com.leadintel.ui.lead;

import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks why a lead is given up. */
public final class GiveUpDialog {
    private static final List<String> REASONS =
            List.of("no-budget", "no-need", "no-answer", "competitor", "not-a-fit", "other");
    private final Sheet sheet;

    /** A dialog about this firm; what it asks for is given to the act, which says whether it succeeded. */
    public GiveUpDialog(String company, Predicate<String> disqualify) {
        ComboBox<String> reason = new ComboBox<>(Texts.of("disqualify.reason"));
        reason.setItems(
                REASONS.stream().map(code -> Texts.of("disqualify." + code)).toList());
        reason.setRequired(true);
        TextArea note = new TextArea(Texts.of("disqualify.note"));
        note.setMaxLength(800);
        sheet = new Sheet(
                Texts.of("disqualify.title", company),
                Kit.p("sec", Texts.of("disqualify.text")),
                Kit.div("col", reason, note));
        sheet.confirm(Texts.of("disqualify.do"), () -> {
            if (reason.isEmpty()) {
                reason.setErrorMessage(Texts.of("disqualify.missing"));
                reason.setInvalid(true);
                return false;
            }
            return disqualify.test(Stream.of(reason.getValue(), note.getValue().strip())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(": ")));
        });
    }

    /** Shows the dialog. */
    public void open() {
        sheet.open();
    }
}
