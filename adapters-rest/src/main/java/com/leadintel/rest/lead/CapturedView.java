package com.leadintel.rest.lead;

import com.leadintel.application.lead.CaptureLead.Captured;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a capture. */
@Schema(name = "Captured", description = "What became of a capture.")
public record CapturedView(
        @Schema(required = true, description = "The lead.") UUID lead,

        @Schema(required = true, description = "`MERGED` went into a lead that was known.")
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
