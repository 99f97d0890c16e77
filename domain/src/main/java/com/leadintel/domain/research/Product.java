package com.leadintel.domain.research;

import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.ProductId;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * Something that the tenant sells: its name, what it does, the one sentence that sells it, the words that show that a
 * firm has use for it, the pains it takes away, the industries and job titles it is for, and what a deal usually brings.
 */
public record Product(
        ProductId id,
        TenantId tenant,
        String name,
        String description,
        Optional<String> pitch,
        List<String> keywords,
        List<Pain> pains,
        List<String> industries,
        List<String> buyerTitles,
        Optional<Money> usualDeal,
        boolean active) {
    private static final int MOST_WORDS = 50;

    public Product {
        Require.present(id, "product.id-missing");
        Require.present(tenant, "product.tenant-missing");
        name = Require.text(name, 120, "product.name-malformed");
        description = Require.text(description, 2_000, "product.description-malformed");
        pitch = pitch.map(text -> Require.text(text, 500, "product.pitch-malformed"));
        keywords = words(keywords, "product.keyword-malformed");
        pains = List.copyOf(pains);
        industries = words(industries, "product.industry-malformed");
        buyerTitles = words(buyerTitles, "product.buyer-title-malformed");
        Require.present(usualDeal, "product.usual-deal-missing");
    }

    private static List<String> words(List<String> words, String code) {
        Require.that(words.size() <= MOST_WORDS, code);
        return words.stream()
                .map(word -> Require.text(word, 80, code))
                .distinct()
                .toList();
    }
}
