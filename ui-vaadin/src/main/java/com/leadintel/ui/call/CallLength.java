package com.leadintel.ui.call;

import com.leadintel.ui.text.Numbers;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.util.Optional;

/** Asks how many minutes a call took, unless its recording says it to the second. */
final class CallLength extends IntegerField {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 1440;
    private Optional<Duration> recorded = Optional.empty();

    CallLength() {
        super(Texts.of("call.minutes"));
        setMin(0);
        setMax(MOST);
        setRequiredIndicatorVisible(true);
    }

    /** Takes the length of the recording over; a person may still say another one. */
    void hear(Optional<Duration> length) {
        recorded = length;
        setHelperText(length.map(exact -> Texts.of("call.minutes.recorded", Numbers.clock((double) exact.toSeconds())))
                .orElse(null));
        length.ifPresent(exact -> setValue(minutes(exact)));
    }

    /** The length; empty, with the field marked, when nobody said it. */
    Optional<Duration> length() {
        Optional<Integer> typed = Optional.ofNullable(getValue());
        if (typed.isEmpty()) {
            setErrorMessage(Texts.of("call.minutes.missing"));
            setInvalid(true);
        }
        return typed.map(minutes ->
                recorded.filter(exact -> minutes(exact) == minutes).orElseGet(() -> Duration.ofMinutes(minutes)));
    }

    private static int minutes(Duration exact) {
        return (int) exact.plusSeconds(59).toMinutes();
    }
}
