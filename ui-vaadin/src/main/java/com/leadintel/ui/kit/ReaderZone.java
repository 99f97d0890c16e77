package com.leadintel.ui.kit;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/** The time zone of whoever reads the page, as the browser tells it; UTC until then. */
public final class ReaderZone {
    private ZoneId zone = ZoneOffset.UTC;

    /** The zone as far as it is known. */
    public ZoneId zone() {
        return zone;
    }

    /** Asks the browser; calls back when it has answered. */
    public void whenKnown(Consumer<ZoneId> known) {
        UI.getCurrent().getPage().retrieveExtendedClientDetails(details -> {
            zone = read(details.getTimeZoneId());
            known.accept(zone);
        });
    }

    private static ZoneId read(String id) {
        try {
            return id == null ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
