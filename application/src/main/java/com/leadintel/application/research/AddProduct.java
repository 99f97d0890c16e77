package com.leadintel.application.research;

import com.leadintel.application.shared.Idempotency;
import com.leadintel.application.shared.UseCase;
import com.leadintel.application.shared.port.IdempotentAnswers;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.ProductId;
import jakarta.inject.Inject;
import java.util.Optional;

/** Puts a new product into the catalogue, once however often it is asked under one promise. */
@UseCase
public class AddProduct {
    private final SaveProduct save;
    private final IdempotentAnswers answers;

    @Inject
    public AddProduct(SaveProduct save, IdempotentAnswers answers) {
        this.save = save;
        this.answers = answers;
    }

    /** The product; refuses a reused key with {@code idempotency.key-reused}. */
    public ProductId handle(Caller caller, SaveProduct.Command command, Optional<Idempotency> promise) {
        caller.must(Permission.PRODUCT_WRITE);
        return ProductId.of(answers.once(
                caller.tenant(),
                promise,
                () -> save.handle(caller, Optional.empty(), command).toString()));
    }
}
