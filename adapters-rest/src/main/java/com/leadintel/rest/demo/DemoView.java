package com.leadintel.rest.demo;

import com.leadintel.application.demo.ShowDemo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether there is a demo, and how far its making is. */
@Schema(name = "Demo", description = "Whether there is a demo, and how far its making is.")
public record DemoView(
        @Schema(required = true, description = "Whether the demo tenant is there.")
        boolean present,

        @Schema(required = true, description = "Leads whose story has come to its ending.", examples = "42")
        int told,

        @Schema(required = true, description = "Leads in all; 0 while nobody has counted.", examples = "60")
        int of) {

    static DemoView from(Optional<ShowDemo.Standing> standing) {
        return standing.map(known -> new DemoView(true, known.told(), known.of()))
                .orElseGet(() -> new DemoView(false, 0, 0));
    }
}
