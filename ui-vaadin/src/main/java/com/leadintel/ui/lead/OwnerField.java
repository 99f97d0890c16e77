package com.leadintel.ui.lead;

import com.leadintel.domain.shared.UserId;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;

/** Asks who shall own what comes in: whoever asks unless they choose a colleague or nobody. */
public final class OwnerField extends ComboBox<UserId> {
    private static final long serialVersionUID = 1L;

    /** A field with this label. */
    public OwnerField(String label, Owners owners) {
        super(label);
        setItems(owners.names().keySet());
        setItemLabelGenerator(owners::called);
        setClearButtonVisible(true);
        setPlaceholder(Texts.of("owner.nobody"));
        owners.me().ifPresent(this::setValue);
    }

    /** Who was chosen. */
    public Optional<UserId> owner() {
        return getOptionalValue();
    }
}
