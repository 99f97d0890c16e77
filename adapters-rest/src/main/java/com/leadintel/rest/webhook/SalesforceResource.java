package com.leadintel.rest.webhook;

import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.RouteMessage;
import com.leadintel.application.integration.RouteMessage.Route;
import com.leadintel.application.lead.ReceiveCrmLeads;
import com.leadintel.rest.problem.Unvouched;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where Salesforce reports leads: as an Outbound Message (SOAP) or, signed, as JSON. */
@Path("v1/webhooks/salesforce")
@Dependent
@Tag(name = "webhooks")
@SecurityRequirement(name = "hookSignature")
@APIResponse(
        responseCode = "400",
        description = "`webhook.xml-malformed`, `webhook.xml-dtd`, `webhook.xml-too-deep`,"
                + " `webhook.too-many-notifications`, `webhook.not-an-outbound-message`, `webhook.notification-id-malformed`,"
                + " `webhook.field-too-long`, `webhook.not-an-object`, `webhook.delivery-id-malformed`,"
                + " `webhook.organization-malformed`, `webhook.record-missing`, `webhook.record-id-missing`,"
                + " `webhook.record-field-malformed`, `salesforce-id.malformed`, `json.character-not-allowed`,"
                + " `request.json`")
@APIResponse(
        responseCode = "401",
        description = "`webhook.connection-unknown`, `webhook.organization-wrong`, `webhook.signature-missing`,"
                + " `webhook.signature-wrong`, `webhook.secret-missing`")
public class SalesforceResource {
    private static final String WHAT =
            "Up to 100 leads in the field names of Salesforce, signed; or an Outbound Message"
                    + " (SOAP) with up to 100 notifications.";
    private static final String AFTER = " Acknowledged after the commit; a repeated notification changes nothing.";

    private static final String RECEIVED = "{\"fresh\": 2, \"captured\": 1}";

    private final RouteMessage route;
    private final ReceiveCrmLeads receive;

    @Inject
    public SalesforceResource(RouteMessage route, ReceiveCrmLeads receive) {
        this.route = route;
        this.receive = receive;
    }

    @POST
    @Path("{key}")
    @Consumes({MediaType.TEXT_XML, MediaType.APPLICATION_XML, "application/soap+xml"})
    @Produces(MediaType.TEXT_XML)
    @Operation(hidden = true)
    public String soap(@PathParam("key") @Size(max = 200) String key, @NotNull byte[] body) {
        Route to = to(Optional.of(key));
        OutboundMessage message = OutboundMessage.read(body);
        requireOrganization(to, message.organization());
        receive.handle(to.tenant(), SalesforceNotices.of(message), false);
        return OutboundMessage.ACK;
    }

    @POST
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "receiveSalesforceLeads",
            summary = "Receive leads of a Flow, a trigger or an Outbound Message",
            description = WHAT + AFTER)
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SalesforceLeads.class)),
                @Content(mediaType = MediaType.TEXT_XML, example = "<soapenv:Envelope>…</soapenv:Envelope>")
            })
    @APIResponse(
            responseCode = "200",
            description = "What became of the leads; `<Ack>true</Ack>` for an Outbound Message.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReceiveCrmLeads.Received.class),
                        example = RECEIVED),
                @Content(
                        mediaType = MediaType.TEXT_XML,
                        schema = @Schema(implementation = String.class),
                        example = OutboundMessage.ACK)
            })
    public ReceiveCrmLeads.Received json(
            @PathParam("key") @Size(max = 200) String key,
            @HeaderParam("X-Signature")
                    @Size(max = 200) @Parameter(description = "`sha256=` and the HMAC-SHA256 of the raw body in hexadecimal.")
                    @Nullable String signature,
            @NotNull byte[] body) {
        Route to = to(Optional.of(key));
        requireSignature(to, signature, body);
        SalesforceLeads leads = SalesforceLeads.read(body);
        leads.organizationId().ifPresent(organization -> requireOrganization(to, organization));
        return receive.handle(to.tenant(), SalesforceNotices.of(leads), true);
    }

    @POST
    @Consumes({MediaType.TEXT_XML, MediaType.APPLICATION_XML, "application/soap+xml"})
    @Produces(MediaType.TEXT_XML)
    @Operation(hidden = true)
    public String soap(
            @QueryParam("key") @Size(max = 200) @Nullable String key,
            @HeaderParam("Authorization") @Size(max = 1000) @Nullable String basic,
            @NotNull byte[] body) {
        return soap(BasicPassword.or(key, basic), body);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "receiveSalesforceLeadsPlain",
            summary = "Receive leads on the plain path",
            description = WHAT + " The connection key is the query parameter `key` or the password of Basic." + AFTER)
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SalesforceLeads.class)),
                @Content(mediaType = MediaType.TEXT_XML, example = "<soapenv:Envelope>…</soapenv:Envelope>")
            })
    @APIResponse(
            responseCode = "200",
            description = "What became of the leads; `<Ack>true</Ack>` for an Outbound Message.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReceiveCrmLeads.Received.class),
                        example = RECEIVED),
                @Content(
                        mediaType = MediaType.TEXT_XML,
                        schema = @Schema(implementation = String.class),
                        example = OutboundMessage.ACK)
            })
    public ReceiveCrmLeads.Received json(
            @QueryParam("key") @Size(max = 200) @Nullable String key,
            @HeaderParam("Authorization") @Size(max = 1000) @Nullable String basic,
            @HeaderParam("X-Signature") @Size(max = 200) @Nullable String signature,
            @NotNull byte[] body) {
        return json(BasicPassword.or(key, basic), signature, body);
    }

    private Route to(Optional<String> key) {
        return key.filter(text -> !text.isEmpty())
                .flatMap(text -> route.byKey(Provider.SALESFORCE, text))
                .orElseThrow(() -> new Unvouched("webhook.connection-unknown"));
    }

    private static void requireOrganization(Route to, String organization) {
        boolean ours = to.connection()
                .account()
                .map(account -> Organization.same(account, organization))
                .orElse(true);
        if (!ours) {
            throw new Unvouched("webhook.organization-wrong");
        }
    }

    private static void requireSignature(Route to, @Nullable String signature, byte[] body) {
        if (signature == null) {
            throw new Unvouched("webhook.signature-missing");
        }
        String secret = to.signingSecret().orElseThrow(() -> new Unvouched("webhook.secret-missing"));
        if (!Hmac.same("sha256=" + Hmac.of(secret, body), signature)) {
            throw new Unvouched("webhook.signature-wrong");
        }
    }

    /** Organization ids, of which Salesforce sends 15 characters here and 18 there. */
    private static final class Organization {
        private static final int SHORT = 15;

        static boolean same(String one, String other) {
            return shortened(one).equals(shortened(other));
        }

        private static String shortened(String id) {
            return id.length() > SHORT ? id.substring(0, SHORT) : id;
        }
    }
}
