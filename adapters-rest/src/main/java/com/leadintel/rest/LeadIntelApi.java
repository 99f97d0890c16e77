package com.leadintel.rest;

import com.leadintel.rest.problem.Problem;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API under {@code /api}; every resource and provider of the application is found by scanning. */
@ApplicationPath("api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Lead Intel",
                        version = "1",
                        description = LeadIntelApi.ABOUT,
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        security = @SecurityRequirement(name = "apiKey"),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)),
        tags = {
            @Tag(name = "leads", description = "Leads from capture to outcome."),
            @Tag(name = "board", description = "The kanban board: columns, cards, presets and metrics."),
            @Tag(name = "research", description = "Dossiers about leads, and the jobs that make them."),
            @Tag(name = "calls", description = "Calls, their recordings, transcripts and analyses."),
            @Tag(name = "handoff", description = "Handing a qualified lead to an account executive."),
            @Tag(name = "imports", description = "Leads from CSV files."),
            @Tag(name = "products", description = "The tenant's own products, which research matches leads against."),
            @Tag(name = "notifications", description = "What the caller should know about."),
            @Tag(name = "users", description = "The people of the tenant."),
            @Tag(name = "api-keys", description = "The keys with which integrations act for the tenant."),
            @Tag(name = "integrations", description = "Who plays which role for the tenant, and what that lacks."),
            @Tag(name = "jobs", description = "Work in the background: state, progress, cancel and retry."),
            @Tag(name = "demo", description = "The tenant of made-up leads that shows the product, and its removal."),
            @Tag(name = "webhooks", description = "Where Zoom and Salesforce report what happened.")
        })
@SecurityScheme(
        securitySchemeName = "apiKey",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "An API key of the tenant, as `Authorization: Bearer <key>`.")
@SecurityScheme(
        securitySchemeName = "zoomSignature",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.HEADER,
        apiKeyName = "x-zm-signature",
        description = "`v0=` and the HMAC-SHA256 of `v0:{x-zm-request-timestamp}:{raw body}` in hexadecimal.")
@SecurityScheme(
        securitySchemeName = "hookSignature",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.HEADER,
        apiKeyName = "X-Signature",
        description =
                "`sha256=` and the HMAC-SHA256 of the raw body in hexadecimal, beside the connection key. JSON only:"
                        + " an Outbound Message has no signature, and is a hint.")
public class LeadIntelApi extends Application {
    static final String ABOUT = """
            Every path below `/api/v1` also answers without the version (`/api/kanban/board` is \
            `/api/v1/kanban/board`) and then means the newest one.

            A path that is not described is answered with 404 `request.path-unknown`, another method with 405 \
            `request.method-not-allowed`. Errors are problem documents (RFC 9457, `application/problem+json`) with a stable `code`; codes do not \
            change, texts may. Lists have at most `limit` items and a `next` cursor while there is more. Where an \
            operation takes an `Idempotency-Key` (capturing a lead, logging a call, adding a product, starting or \
            retrying a research, handing off), the same key with the same request gives the same answer for 7 days (or \
            what the installation sets), with another request 409 `idempotency.key-reused`. Of the other writes, a preset is saved once under its \
            name, a user added once under the e-mail address, an import started once; each upload of a list is a new \
            import, whose rows create nothing new the second time. A lead carries its version as an `ETag`, and a \
            write to it with `If-Match` is refused with 412 when somebody else was faster; nothing else has an \
            `ETag`. Long work answers 202 with a job to poll.

            Every user and every key may ask so many times in a minute, for some operations less often, and so may a \
            tenant; whoever asks too often is answered with 429 `request.too-many`, nothing is done, and `Retry-After` \
            says after how many seconds to ask again.

            Every answer has an `X-Request-Id`: the one of the request, when that has 8 to 64 letters, digits, dots, \
            underscores and hyphens, else one made for it. Problem documents have it as `request`, and so does the \
            server's log, also where jobs go on with what the request began.""";
}
