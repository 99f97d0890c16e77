package com.leadintel.e2e.harness;

import com.leadintel.e2e.standin.World;
import java.io.IOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one server for the whole run when the first test asks, with a world around it, and stops it after the last. */
final class SharedServer implements ParameterResolver {
    private static final Namespace OURS = Namespace.create(SharedServer.class);

    private record Held(World world, LeadIntel server) implements AutoCloseable {
        static Held start() {
            World world = new World();
            return new Held(world, LeadIntel.fresh(node(world)));
        }

        private static Node node(World world) {
            return Node.alone("shared").with(world.settings()).with("LEAD_INTEL_LOG_FORMAT", "json");
        }

        @Override
        public void close() throws IOException {
            server.close();
            world.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == LeadIntel.class || type == World.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Held held = context.getRoot().getStore(OURS).getOrComputeIfAbsent("server", key -> Held.start(), Held.class);
        return parameter.getParameter().getType() == World.class ? held.world() : held.server();
    }
}
