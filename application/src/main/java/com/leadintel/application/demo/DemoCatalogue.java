package com.leadintel.application.demo;

import com.leadintel.application.research.SaveProduct;
import com.leadintel.domain.research.Pain;
import com.leadintel.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What the demo's own company sells: software for people who plan work by the day. */
final class DemoCatalogue {
    private DemoCatalogue() {}

    static List<SaveProduct.Command> all() {
        return List.of(
                product(
                        "Tideway Board",
                        "One planning board for the whole site: who does what, when and where, on every screen and phone.",
                        "Everybody sees the same plan, and a change reaches everybody at once.",
                        List.of("planning", "dispatch", "scheduling", "plan", "route", "whiteboard"),
                        List.of(Pain.MANUAL_WORK, Pain.DELAYS, Pain.SCATTERED_DATA, Pain.CAPACITY),
                        List.of("Transportation", "Facility services", "Health care", "Building materials"),
                        List.of("Operations", "Dispatch", "Owner", "Managing Director"),
                        36_000),
                product(
                        "Tideway Floor",
                        "Digital work orders and batch records that are filled in where the work happens.",
                        "The record writes itself while the work is done.",
                        List.of("work orders", "batch record", "paper forms", "audit", "production line", "shop floor"),
                        List.of(Pain.MANUAL_WORK, Pain.COMPLIANCE, Pain.QUALITY, Pain.DOWNTIME),
                        List.of("Manufacturing", "Food production"),
                        List.of("Plant", "Production", "Quality", "Chief Executive"),
                        60_000),
                product(
                        "Tideway Link",
                        "Connects the planning board with the ERP that is there, however old it is.",
                        "Keep the old system, lose the typing.",
                        List.of("ERP", "order entry", "legacy", "integration", "software"),
                        List.of(Pain.LEGACY_SYSTEMS, Pain.SCATTERED_DATA),
                        List.of("Building materials", "Manufacturing"),
                        List.of("IT", "President"),
                        18_000));
    }

    private static SaveProduct.Command product(
            String name,
            String description,
            String pitch,
            List<String> keywords,
            List<Pain> pains,
            List<String> industries,
            List<String> titles,
            long deal) {
        Money usual = new Money(BigDecimal.valueOf(deal), Currency.getInstance("USD"));
        return new SaveProduct.Command(
                name, description, Optional.of(pitch), keywords, pains, industries, titles, Optional.of(usual), true);
    }
}
