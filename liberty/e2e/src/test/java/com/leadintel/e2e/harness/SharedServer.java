package com.leadintel.e2e.harness;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one server for the whole run when the first test asks, and stops it after the last. */
final class SharedServer implements ParameterResolver {
    private static final Namespace OURS = Namespace.create(SharedServer.class);

    private record Held(LeadIntel server) implements AutoCloseable {
        @Override
        public void close() {
            server.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LeadIntel.class;
    }

    @Override
    public LeadIntel resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }

    static LeadIntel of(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent("server", key -> new Held(LeadIntel.fresh(Node.alone("shared"))), Held.class)
                .server();
    }
}
