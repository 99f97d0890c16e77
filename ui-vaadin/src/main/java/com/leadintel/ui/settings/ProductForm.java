package com.leadintel.ui.settings;

import com.leadintel.domain.research.Pain;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;

/** A product as somebody types it: lists between commas, an empty text for what is left out. */
record ProductForm(
        String name,
        String description,
        String pitch,
        String keywords,
        Set<Pain> pains,
        String industries,
        String buyerTitles,
        Optional<BigDecimal> usualDeal,
        Currency currency,
        boolean active) {
    ProductForm {
        pains = Set.copyOf(pains);
    }
}
