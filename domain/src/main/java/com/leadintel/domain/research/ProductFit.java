package com.leadintel.domain.research;

import com.leadintel.domain.shared.ProductId;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.Score;
import java.util.List;

/** How well one of our products fits a firm, under the product's name at that time, and why. */
public record ProductFit(ProductId product, String name, Score fit, List<Finding> because) {
    public ProductFit {
        Require.present(product, "product-fit.product-missing");
        name = Require.text(name, 120, "product-fit.name-malformed");
        Require.present(fit, "product-fit.score-missing");
        because = List.copyOf(because);
        Require.that(!because.isEmpty(), "product-fit.reasons-missing");
    }
}
