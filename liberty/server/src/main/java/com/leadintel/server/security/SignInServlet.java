package com.leadintel.server.security;

import com.leadintel.application.identity.SignIn;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.persistence.tenancy.DatabaseFailure;
import com.leadintel.rest.problem.Outage;
import com.leadintel.ui.text.Refusals;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The page on which people sign in, and what happens when they send it. */
@WebServlet({"/sign-in", "/session"})
public class SignInServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Template PAGE = Template.named("sign-in.html");
    private static final int TOO_LONG = 1000;

    private final transient SignIn signIn;
    private final transient Clock clock;

    @Inject
    public SignInServlet(SignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String to = Address.returnTo(request.getParameter("to"));
        if (Membership.of(request, clock.instant()).isPresent()) {
            goTo(response, to);
        } else {
            show(response, 200, "", to, "");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String email = Objects.requireNonNullElse(request.getParameter("email"), "");
        String password = Objects.requireNonNullElse(request.getParameter("password"), "");
        String to = Address.returnTo(request.getParameter("to"));
        Optional<User> user;
        try {
            user = email.length() > TOO_LONG || password.length() > TOO_LONG
                    ? Optional.empty()
                    : signIn.handle(email.strip(), password, Origin.of(request));
        } catch (Refusal refused) {
            Answers.retryAfter(response, refused);
            show(response, refused.kind().status(), email, to, Refusals.sentence(refused));
            return;
        } catch (DatabaseFailure failed) {
            if (!Outage.isBehind(failed)) {
                throw failed;
            }
            Apology.retryAfter(response, 503);
            show(response, 503, email, to, Apology.OUTAGE);
            return;
        }
        if (user.isPresent()) {
            Membership.begin(request, user.get(), clock.instant());
            goTo(response, user.get().mustChangePassword() ? "/password" : to);
        } else {
            show(response, 401, email, to, "That e-mail address and password do not belong together. Try again.");
        }
    }

    private static void goTo(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
        response.setHeader("Cache-Control", "no-store");
    }

    private static void show(HttpServletResponse response, int status, String email, String to, String problem) {
        Answers.page(
                response,
                status,
                PAGE.fill(Map.of(
                        "email",
                        email,
                        "to",
                        to,
                        "problem",
                        problem,
                        "state",
                        problem.isEmpty() ? "fine" : "refused")));
    }
}
