package com.leadintel.rest.research;

import com.leadintel.application.research.SaveProduct;
import com.leadintel.domain.research.Pain;
import com.leadintel.domain.research.Product;
import com.leadintel.rest.MoneyBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a product is, and for whom. */
@Schema(name = "ProductDetails", description = "What a product is, and for whom.")
public record ProductBody(
        @NotBlank @Size(max = 120) @Schema(examples = "Line monitor")
        String name,

        @NotBlank @Size(max = 2000) @Schema(examples = "Sees scrap before it happens.")
        String description,

        @Size(max = 500) @Schema(description = "The one sentence that sells it.") @Nullable String pitch,

        @NotNull @Size(max = 50) @Schema(description = "Words that show a use for it.", examples = "[\"scrap\"]")
        List<@NotBlank @Size(max = 80) String> keywords,

        @NotNull @Size(max = 20) @Schema(description = "What it takes away.")
        List<@NotNull Pain> pains,

        @NotNull @Size(max = 50) @Schema(examples = "[\"Manufacturing\"]")
        List<@NotBlank @Size(max = 80) String> industries,

        @NotNull @Size(max = 50) @Schema(description = "Whom it is sold to.", examples = "[\"Plant manager\"]")
        List<@NotBlank @Size(max = 80) String> buyerTitles,

        @Valid @Schema(description = "What a deal usually brings.") @Nullable MoneyBody usualDeal,

        @Schema(required = true, description = "Whether leads are matched against it.")
        boolean active) {

    static ProductBody from(Product product) {
        return new ProductBody(
                product.name(),
                product.description(),
                product.pitch().orElse(null),
                product.keywords(),
                product.pains(),
                product.industries(),
                product.buyerTitles(),
                product.usualDeal().map(MoneyBody::from).orElse(null),
                product.active());
    }

    SaveProduct.Command toCommand() {
        return new SaveProduct.Command(
                name,
                description,
                Optional.ofNullable(pitch),
                keywords,
                pains,
                industries,
                buyerTitles,
                Optional.ofNullable(usualDeal).map(MoneyBody::toMoney),
                active);
    }
}
