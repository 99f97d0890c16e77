package com.leadintel.server.security;

import com.leadintel.application.identity.AuthenticateApiKey;
import com.leadintel.application.identity.RecallUser;
import com.leadintel.domain.identity.Caller;
import com.leadintel.persistence.tenancy.DatabaseFailure;
import com.leadintel.rest.CurrentCaller;
import com.leadintel.rest.RequestId;
import com.leadintel.rest.problem.Outage;
import com.leadintel.rest.problem.Problem;
import com.leadintel.server.composition.Part;
import com.leadintel.server.metrics.RequestFigures;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at every request to a protected address. An integration is let in with its API key; a person with the session,
 * while they may still sign in and with the roles of this moment. A session reads the API but never changes anything
 * through it, so that no foreign page can act with a person's cookie.
 */
@Part
public class Doorkeeper implements HttpAuthenticationMechanism {
    private static final Logger LOG = System.getLogger(Doorkeeper.class.getName());
    private static final String BEARER = "Bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final AuthenticateApiKey keys;
    private final RecallUser recall;
    private final Clock clock;
    private final RequestFigures figures;

    @Inject
    public Doorkeeper(AuthenticateApiKey keys, RecallUser recall, Clock clock, RequestFigures figures) {
        this.keys = keys;
        this.recall = recall;
        this.clock = clock;
        this.figures = figures;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        response.setHeader(RequestId.HEADER, RequestId.of(request).value());
        if (!context.isProtected()) {
            return context.doNothing();
        }
        long begin = System.nanoTime();
        AuthenticationStatus status = answer(request, response, context);
        if (status == AuthenticationStatus.SEND_FAILURE && Address.of(request).isApi()) {
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            figures.count(request.getMethod(), RequestFigures.DOOR, response.getStatus(), took);
        }
        return status;
    }

    private AuthenticationStatus answer(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            return toProtected(request, response, context);
        } catch (DatabaseFailure | PersistenceException failed) {
            return apologise(request, response, failed);
        }
    }

    private AuthenticationStatus toProtected(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Membership> person = Membership.of(request, clock.instant())
                .flatMap(known -> known.asOfNow(request, recall.handle(known.caller())));
        return Address.of(request).isApi()
                ? toApi(request, response, context, person)
                : toPages(request, response, context, person);
    }

    private AuthenticationStatus toApi(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context,
            Optional<Membership> person) {
        String header = request.getHeader("Authorization");
        if (header != null) {
            return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? keys.handle(header.substring(BEARER.length()).strip())
                            .map(caller -> letIn(request, context, caller))
                            .orElseGet(() -> refuse(request, response, 401, "api-key.unknown"))
                    : refuse(request, response, 401, "authorization.scheme-unknown");
        }
        if (person.isEmpty() || !READING.contains(request.getMethod())) {
            return refuse(request, response, 401, "authorization.missing");
        }
        return person.get().mustChangePassword()
                ? refuse(request, response, 403, "password.must-change")
                : letIn(request, context, person.get().caller());
    }

    private static AuthenticationStatus toPages(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context,
            Optional<Membership> person) {
        Address address = Address.of(request);
        if (person.isEmpty()) {
            return address.isInBackground()
                    ? refuse(request, response, 401, "session.ended")
                    : context.redirect(request.getContextPath() + "/sign-in" + address.asReturn());
        }
        if (person.get().mustChangePassword() && !address.isPasswordPage()) {
            return context.redirect(request.getContextPath() + "/password");
        }
        return letIn(request, context, person.get().caller());
    }

    private static AuthenticationStatus letIn(HttpServletRequest request, HttpMessageContext context, Caller caller) {
        request.setAttribute(CurrentCaller.ATTRIBUTE, caller);
        return context.notifyContainerAboutLogin(new CallerPrincipal(caller.name()), Set.of());
    }

    /** Nobody was refused: whether they may enter could not be looked up. */
    private static AuthenticationStatus apologise(
            HttpServletRequest request, HttpServletResponse response, RuntimeException failed) {
        boolean outage = Outage.isBehind(failed);
        LOG.log(
                outage ? Level.WARNING : Level.ERROR,
                "A caller could not be looked up: " + failed.getMessage(),
                outage ? null : failed);
        Problem problem = outage ? Outage.problem() : Problem.of(500);
        Address address = Address.of(request);
        if (address.isApi() || address.isInBackground()) {
            Apology.toProgram(request, response, problem);
        } else {
            Apology.toPerson(response, problem.status());
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus refuse(
            HttpServletRequest request, HttpServletResponse response, int status, String code) {
        if (status == 401) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        Answers.send(request, response, Problem.of(status, code));
        return AuthenticationStatus.SEND_FAILURE;
    }
}
