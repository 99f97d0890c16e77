package com.leadintel.ui.lead;

import com.leadintel.domain.lead.Outcome;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Asks what became of a lead that was handed off. */
final class OutcomeDialog {
    private final Sheet sheet;

    OutcomeDialog(String currency, BiPredicate<Outcome.Result, Optional<BigDecimal>> record) {
        RadioButtonGroup<Outcome.Result> result = new RadioButtonGroup<>(Texts.of("outcome.label"));
        result.setItems(Outcome.Result.WON, Outcome.Result.LOST, Outcome.Result.OPEN);
        result.setItemLabelGenerator(one -> Texts.name("outcome", one));
        result.setValue(Outcome.Result.WON);
        BigDecimalField amount = new BigDecimalField(Texts.of("bant.amount", currency));
        sheet = new Sheet(Texts.of("outcome.record"), Kit.div("col", result, amount));
        sheet.confirm(Texts.of("save"), () -> record.test(result.getValue(), Optional.ofNullable(amount.getValue())));
    }

    void open() {
        sheet.open();
    }
}
