package com.leadintel.ui.kit;

import com.vaadin.flow.component.textfield.TextArea;

/** Fields for longer texts. */
public final class Words {
    private Words() {}

    /** A field of several lines, in which Enter begins a new one even where it would confirm a dialog. */
    public static TextArea area(String label, int most) {
        TextArea area = new TextArea(label);
        area.setMaxLength(most);
        area.getElement()
                .executeJs("this.addEventListener('keydown', e => { if (e.key === 'Enter') e.stopPropagation(); })");
        return area;
    }
}
