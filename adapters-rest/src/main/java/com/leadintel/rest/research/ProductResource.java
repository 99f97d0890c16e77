package com.leadintel.rest.research;

import com.leadintel.application.research.AddProduct;
import com.leadintel.application.research.BrowseProducts;
import com.leadintel.application.research.RemoveProduct;
import com.leadintel.application.research.SaveProduct;
import com.leadintel.application.research.ShowProduct;
import com.leadintel.domain.research.Product;
import com.leadintel.domain.shared.ProductId;
import com.leadintel.rest.CurrentCaller;
import com.leadintel.rest.Fingerprint;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the tenant sells. */
@Path("v1/products")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "products")
public class ProductResource {
    private final CurrentCaller caller;
    private final BrowseProducts browse;
    private final ShowProduct show;
    private final Fingerprint.Promise promise;
    private final AddProduct add;
    private final SaveProduct save;
    private final RemoveProduct remove;

    @Inject
    public ProductResource(
            CurrentCaller caller,
            Fingerprint.Promise promise,
            BrowseProducts browse,
            ShowProduct show,
            AddProduct add,
            SaveProduct save,
            RemoveProduct remove) {
        this.caller = caller;
        this.promise = promise;
        this.browse = browse;
        this.show = show;
        this.add = add;
        this.save = save;
        this.remove = remove;
    }

    /** A product of the catalogue. */
    @Schema(name = "Product", description = "A product of the catalogue.")
    public record ProductView(
            @Schema(required = true) UUID id,
            @Schema(required = true) ProductBody details) {
        static ProductView from(Product product) {
            return new ProductView(product.id().value(), ProductBody.from(product));
        }
    }

    /** The catalogue. */
    @Schema(name = "Products", description = "The catalogue by name.")
    public record Products(@Schema(required = true) List<ProductView> items) {}

    @GET
    @Operation(operationId = "browseProducts", summary = "List products", description = "The catalogue by name.")
    @APIResponse(responseCode = "200", description = "All products.")
    public Products browse() {
        return new Products(
                browse.handle(caller.get()).stream().map(ProductView::from).toList());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showProduct", summary = "Show a product", description = "One product.")
    @APIResponse(responseCode = "200", description = "The product.")
    @APIResponse(responseCode = "404", description = "`product.not-found`")
    public ProductView show(@PathParam("id") String id) {
        return ProductView.from(show.handle(caller.get(), ProductId.of(id)));
    }

    @POST
    @Fingerprint.Answered
    @Operation(operationId = "addProduct", summary = "Add a product", description = "Puts it into the catalogue.")
    @APIResponse(
            responseCode = "201",
            description = "The product.",
            content = @Content(schema = @Schema(implementation = ProductView.class)))
    @APIResponse(responseCode = "409", description = "`idempotency.key-reused`")
    public Response add(@Valid @NotNull ProductBody product, @HeaderParam("Idempotency-Key") @Nullable String key) {
        ProductId id = add.handle(caller.get(), product.toCommand(), promise.made());
        return Response.created(URI.create("v1/products/" + id))
                .entity(show(id.toString()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeProduct", summary = "Change a product", description = "Says anew what it is.")
    @APIResponse(responseCode = "200", description = "The product as it is now.")
    @APIResponse(responseCode = "404", description = "`product.not-found`")
    public ProductView change(@PathParam("id") String id, @Valid @NotNull ProductBody product) {
        save.handle(caller.get(), Optional.of(ProductId.of(id)), product.toCommand());
        return show(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removeProduct",
            summary = "Remove a product",
            description = "Dossiers that name it stay as they are.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    @APIResponse(responseCode = "404", description = "`product.not-found`")
    public void remove(@PathParam("id") String id) {
        remove.handle(caller.get(), ProductId.of(id));
    }
}
