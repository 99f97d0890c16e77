package com.leadintel.rest.research;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.research.AddProduct;
import com.leadintel.application.research.BrowseProducts;
import com.leadintel.application.research.RemoveProduct;
import com.leadintel.application.research.SaveProduct;
import com.leadintel.application.research.ShowProduct;
import com.leadintel.application.research.port.InMemoryProducts;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.rest.RestServer;
import com.leadintel.rest.RestServer.Answer;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProductResourceTest {
    private static final String PRODUCTS = "/api/v1/products";
    private static final String BODY =
            "{\"name\":\"Line monitor\",\"description\":\"Sees scrap\",\"keywords\":[\"scrap\"],"
                    + "\"pains\":[\"QUALITY\"],\"industries\":[],\"buyerTitles\":[],\"active\":true}";

    private final InMemoryProducts products = new InMemoryProducts();
    private final SaveProduct save = new SaveProduct(products, new SequentialIds());
    private final RestServer server = RestServer.serving(asked -> List.of(new ProductResource(
            asked.caller(),
            asked.promise(),
            new BrowseProducts(products),
            new ShowProduct(products),
            new AddProduct(save, new InMemoryIdempotentAnswers(Clock.systemUTC())),
            save,
            new RemoveProduct(products))));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aProductIsAddedOnceUnderOneKey() {
        Answer first = server.ask("POST", PRODUCTS, BODY, "Content-Type", "application/json", "Idempotency-Key", "k-1");
        Answer second =
                server.ask("POST", PRODUCTS, BODY, "Content-Type", "application/json", "Idempotency-Key", "k-1");
        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(server.ask(
                                "POST",
                                PRODUCTS,
                                BODY.replace("Line", "Sheet"),
                                "Content-Type",
                                "application/json",
                                "Idempotency-Key",
                                "k-1")
                        .code())
                .isEqualTo("idempotency.key-reused");
    }

    @Test
    void anAddedProductIsListed() {
        Answer answer = server.post(PRODUCTS, BODY);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(server.get(PRODUCTS)
                        .json()
                        .path("items")
                        .get(0)
                        .path("details")
                        .path("name")
                        .asText())
                .isEqualTo("Line monitor");
    }

    @Test
    void aChangedProductIsAnsweredAsItIs() {
        String id = server.post(PRODUCTS, BODY).json().path("id").asText();
        Answer answer = server.ask(
                "PUT", PRODUCTS + "/" + id, BODY.replace("monitor", "guard"), "Content-Type", "application/json");
        assertThat(answer.json().path("details").path("name").asText()).isEqualTo("Line guard");
    }

    @Test
    void aRemovedProductIsNotFound() {
        String id = server.post(PRODUCTS, BODY).json().path("id").asText();
        assertThat(server.ask("DELETE", PRODUCTS + "/" + id, "").status()).isEqualTo(204);
        assertThat(server.get(PRODUCTS + "/" + id).code()).isEqualTo("product.not-found");
    }

    @Test
    void aBlankNameIsNamed() {
        assertThat(server.post(PRODUCTS, BODY.replace("Line monitor", " ")).text())
                .contains("{\"path\":\"name\",\"code\":\"field.not-blank\"}");
    }
}
