package com.leadintel.ui.settings;

import com.leadintel.domain.research.Pain;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Predicate;

/** Asks what a product is, and for whom. */
final class ProductDialog {
    private final TextField name = new TextField(Texts.of("product.name"));
    private final TextArea description = new TextArea(Texts.of("product.description"));
    private final TextField pitch = new TextField(Texts.of("product.pitch"));
    private final TextField keywords = new TextField(Texts.of("product.keywords"));
    private final MultiSelectComboBox<Pain> pains = new MultiSelectComboBox<>(Texts.of("product.pains"));
    private final TextField industries = new TextField(Texts.of("product.industries"));
    private final TextField buyers = new TextField(Texts.of("product.buyers"));
    private final Currency currency;
    private final BigDecimalField deal;
    private final Checkbox active = new Checkbox(Texts.of("product.active"));
    private final Sheet sheet;

    ProductDialog(String title, ProductForm form, Predicate<ProductForm> save) {
        currency = form.currency();
        deal = new BigDecimalField(Texts.of("product.deal"));
        deal.setSuffixComponent(new Span(currency.getCurrencyCode()));
        deal.setWidthFull();
        name.setMaxLength(120);
        name.setRequired(true);
        description.setMaxLength(2000);
        description.setRequired(true);
        pitch.setMaxLength(500);
        keywords.setHelperText(Texts.of("product.keywords.help"));
        industries.setHelperText(Texts.of("product.commas"));
        buyers.setHelperText(Texts.of("product.commas"));
        pains.setItems(Pain.values());
        pains.setItemLabelGenerator(pain -> Texts.name("pain", pain));
        show(form);
        sheet = new Sheet(
                title,
                Kit.div("col form8", name, description, pitch, keywords, pains, industries, buyers, deal, active));
        sheet.confirm(Texts.of("save"), () -> complete() && save.test(typed()));
    }

    void open() {
        sheet.open();
        name.focus();
    }

    private void show(ProductForm form) {
        name.setValue(form.name());
        description.setValue(form.description());
        pitch.setValue(form.pitch());
        keywords.setValue(form.keywords());
        pains.setValue(form.pains());
        industries.setValue(form.industries());
        buyers.setValue(form.buyerTitles());
        form.usualDeal().ifPresent(deal::setValue);
        active.setValue(form.active());
    }

    private ProductForm typed() {
        return new ProductForm(
                name.getValue(),
                description.getValue(),
                pitch.getValue(),
                keywords.getValue(),
                pains.getValue(),
                industries.getValue(),
                buyers.getValue(),
                Optional.ofNullable(deal.getValue()),
                currency,
                active.getValue());
    }

    private boolean complete() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(Texts.of("product.name.missing"));
        description.setInvalid(description.getValue().isBlank());
        description.setErrorMessage(Texts.of("product.description.missing"));
        return !name.isInvalid() && !description.isInvalid() && !deal.isInvalid();
    }
}
