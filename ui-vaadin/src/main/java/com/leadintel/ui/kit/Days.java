package com.leadintel.ui.kit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.util.Locale;

/** How days and times are typed and shown in fields: as everywhere else, {@code 22 Nov 2026} and {@code 13:05}. */
public final class Days {
    private Days() {}

    /** The same field, showing days as everywhere else. */
    public static DatePicker of(DatePicker field) {
        field.setLocale(Locale.UK);
        field.setI18n(words());
        return field;
    }

    /** The same field, showing days and times as everywhere else. */
    public static DateTimePicker of(DateTimePicker field) {
        field.setLocale(Locale.UK);
        field.setDatePickerI18n(words());
        return field;
    }

    private static DatePicker.DatePickerI18n words() {
        return new DatePicker.DatePickerI18n()
                .setFirstDayOfWeek(1)
                .setDateFormats("d MMM yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd");
    }
}
