package com.leadintel.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment that the browser shows in the reader's own time zone; UTC until then. */
@Tag("li-when")
public final class Moment extends Component {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Moment(Instant at, String look) {
        getElement().setText(UTC.format(at));
        getElement().setAttribute("look", look);
        getElement().setAttribute("at", at.toString());
    }

    /** Day and time. */
    public static Moment of(Instant at) {
        return new Moment(at, "full");
    }

    /** The day alone. */
    public static Moment day(Instant at) {
        return new Moment(at, "day");
    }
}
