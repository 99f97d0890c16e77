package com.leadintel.rest.lead;

import com.leadintel.application.lead.CaptureLead.Captured;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a capture. */
@Schema(name = "Captured", description = "What became of a capture.")
public record CapturedView(
        @Schema(required = true, description = "The lead.", examples = "01933c5e-7a3b-7c11-9d2e-6f0a1b2c3d4e")
        UUID lead,

        @Schema(required = true, description = "`MERGED` went into a lead that was known.", examples = "CREATED")
        Captured.Result result) {

    static Response answer(Captured captured) {
        URI place = URI.create("v1/leads/" + captured.lead());
        return (captured.result() == Captured.Result.CREATED
                        ? Response.created(place)
                        : Response.ok().location(place))
                .entity(new CapturedView(captured.lead().value(), captured.result()))
                .build();
    }
}
