package com.leadintel.ui.settings;

import com.leadintel.application.research.BrowseProducts;
import com.leadintel.application.research.RemoveProduct;
import com.leadintel.application.research.SaveProduct;
import com.leadintel.application.tenant.ShowTenant;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.research.Product;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.ProductId;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Numbers;
import com.leadintel.ui.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the tenant sells; research matches every lead against it. */
@Dependent
public class ProductsPresenter {
    private final SessionCaller session;
    private final BrowseProducts browse;
    private final SaveProduct save;
    private final RemoveProduct remove;
    private final ShowTenant tenant;

    @Inject
    public ProductsPresenter(
            SessionCaller session, BrowseProducts browse, SaveProduct save, RemoveProduct remove, ShowTenant tenant) {
        this.session = session;
        this.browse = browse;
        this.save = save;
        this.remove = remove;
        this.tenant = tenant;
    }

    /** The catalogue by name. */
    List<Product> products() {
        return browse.handle(session.caller());
    }

    /** Whether the viewer may change the catalogue. */
    boolean mayWrite() {
        return session.caller().may(Permission.PRODUCT_WRITE);
    }

    /** For whom a product is and what a deal brings, in one line. */
    String audience(Product product) {
        return Stream.of(
                        product.industries().stream(),
                        product.buyerTitles().stream(),
                        product.usualDeal().stream().map(deal -> Texts.of("product.deal.about", Numbers.money(deal))))
                .flatMap(words -> words)
                .collect(Collectors.joining(", "));
    }

    /** A product of which nothing is typed yet; deals are told in the tenant's currency. */
    ProductForm blank() {
        return new ProductForm("", "", "", "", Set.of(), "", "", Optional.empty(), currency(), true);
    }

    /** A product as it would be typed. */
    ProductForm form(Product product) {
        return new ProductForm(
                product.name(),
                product.description(),
                product.pitch().orElse(""),
                String.join(", ", product.keywords()),
                Set.copyOf(product.pains()),
                String.join(", ", product.industries()),
                String.join(", ", product.buyerTitles()),
                product.usualDeal().map(Money::amount),
                product.usualDeal().map(Money::currency).orElseGet(this::currency),
                product.active());
    }

    /** Adds a product, or changes the one that is named. */
    void save(Optional<ProductId> known, ProductForm form) {
        save.handle(
                session.caller(),
                known,
                new SaveProduct.Command(
                        form.name(),
                        form.description(),
                        Optional.of(form.pitch().strip()).filter(text -> !text.isEmpty()),
                        parts(form.keywords()),
                        form.pains().stream().sorted().toList(),
                        parts(form.industries()),
                        parts(form.buyerTitles()),
                        form.usualDeal().map(amount -> new Money(amount, form.currency())),
                        form.active()));
    }

    /** Takes a product out of the catalogue; what research wrote about it stays. */
    void remove(ProductId id) {
        remove.handle(session.caller(), id);
    }

    private Currency currency() {
        return tenant.handle(session.caller()).currency();
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("[,;\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
