package com.leadintel.ui.settings;

import com.leadintel.domain.research.Product;
import com.leadintel.ui.kit.EmptyState;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Tag;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;

/** The catalogue. */
final class ProductsPart extends HtmlContainer {
    private static final long serialVersionUID = 1L;
    private final transient ProductsPresenter presenter;
    private final transient Runnable changed;

    ProductsPart(ProductsPresenter presenter, Runnable changed) {
        super("ul");
        this.presenter = presenter;
        this.changed = changed;
        List<Product> products = presenter.products();
        if (products.isEmpty()) {
            add(new Tagged("li", "", nothing()));
        }
        products.forEach(product -> add(row(product)));
    }

    /** Asks what is sold. */
    void addProduct() {
        new ProductDialog(
                        Texts.of("product.add"),
                        presenter.blank(),
                        form -> act(() -> presenter.save(Optional.empty(), form)))
                .open();
    }

    private EmptyState nothing() {
        String title = Texts.of("product.none");
        String text = Texts.of("product.none.text");
        return presenter.mayWrite()
                ? new EmptyState(
                        "package", title, text, Kit.button("p", "plus", Texts.of("product.add"), this::addProduct))
                : new EmptyState("package", title, text);
    }

    private Tagged row(Product product) {
        Tagged name = Kit.div("row wrap", Kit.heading(3, "t14", product.name()));
        if (!product.active()) {
            name.add(new Tag("", Texts.of("product.inactive")));
        }
        Tagged words = Kit.div("grow", name, Kit.div("t13 sec", Kit.text(product.description())));
        String audience = presenter.audience(product);
        if (!audience.isEmpty()) {
            words.add(Kit.div("t13 ter", Kit.text(audience)));
        }
        Tagged line = Kit.div("ln8", Kit.span("lg", new Icon("package")), words);
        if (presenter.mayWrite()) {
            line.add(Kit.div(
                    "row",
                    Kit.iconButton("s g", "pencil", Texts.of("product.change", product.name()), () -> change(product)),
                    Kit.iconButton("s g", "x", Texts.of("product.remove", product.name()), () -> remove(product))));
        }
        return new Tagged("li", "in8", line);
    }

    private void change(Product product) {
        new ProductDialog(
                        Texts.of("product.change", product.name()),
                        presenter.form(product),
                        form -> act(() -> presenter.save(Optional.of(product.id()), form)))
                .open();
    }

    private void remove(Product product) {
        ProductForm asItWas = presenter.form(product);
        if (act(() -> presenter.remove(product.id()))) {
            Toast.undoable(
                    Texts.of("product.removed", product.name()),
                    () -> act(() -> presenter.save(Optional.empty(), asItWas)));
        }
    }

    private boolean act(Runnable what) {
        boolean done = Toast.unlessRefused(what);
        if (done) {
            changed.run();
        }
        return done;
    }
}
