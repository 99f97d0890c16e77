package com.leadintel.ui.lead;

import com.leadintel.domain.lead.BantElement;
import com.leadintel.ui.kit.Days;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Writes down what a person knows of one element of BANT; it stands above what an analysis finds. */
final class BantDialog {
    /** What is done with the words; says whether it succeeded. */
    interface Written {
        boolean by(String text, Optional<BigDecimal> amount, Optional<LocalDate> day);
    }

    private final Sheet sheet;

    BantDialog(String currency, LeadPage.Known known, Written written) {
        TextArea words = new TextArea(known.label());
        words.setMaxLength(500);
        words.setRequired(true);
        words.setValue(known.text().orElse(""));
        BigDecimalField amount = new BigDecimalField(Texts.of("bant.amount", currency));
        DatePicker day = Days.of(new DatePicker(Texts.of("bant.day")));
        known.date().ifPresent(day::setValue);
        Tagged fields = Kit.div("col", words);
        if (known.element() == BantElement.BUDGET) {
            fields.add(amount);
        }
        if (known.element() == BantElement.TIMELINE) {
            fields.add(day);
        }
        sheet = new Sheet(
                Texts.of("bant.write", known.label()),
                Kit.p("sec", Texts.of("bant.stands")).styled("margin-bottom", "12px"),
                fields);
        sheet.confirm(Texts.of("save"), () -> {
            if (words.getValue().isBlank()) {
                words.setErrorMessage(Texts.of("bant.missing"));
                words.setInvalid(true);
                return false;
            }
            return written.by(
                    words.getValue().strip(),
                    Optional.ofNullable(amount.getValue()),
                    Optional.ofNullable(day.getValue()));
        });
    }

    void open() {
        sheet.open();
    }
}
