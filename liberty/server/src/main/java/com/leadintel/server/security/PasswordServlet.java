package com.leadintel.server.security;

import com.leadintel.application.identity.ChangePassword;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.ui.text.Refusals;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;

/** The page on which a person whose password was made by the installation chooses one of their own. */
@WebServlet("/password")
public class PasswordServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Template PAGE = Template.named("password.html");

    private final transient ChangePassword change;
    private final transient Clock clock;

    @Inject
    public PasswordServlet(ChangePassword change, Clock clock) {
        this.change = change;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        show(response, 200, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Membership person = Membership.of(request, clock.instant()).orElseThrow();
        String present = Objects.requireNonNullElse(request.getParameter("present"), "");
        String wanted = Objects.requireNonNullElse(request.getParameter("wanted"), "");
        if (!wanted.equals(request.getParameter("again"))) {
            show(response, 400, "The two new passwords are not the same. Type them again.");
            return;
        }
        User changed;
        try {
            changed = change.handle(person.caller(), present, wanted);
        } catch (Refusal refused) {
            Answers.retryAfter(response, refused);
            show(response, refused.kind().status(), Refusals.sentence(refused));
            return;
        }
        Membership.passwordChosen(request, changed);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/");
    }

    private static void show(HttpServletResponse response, int status, String problem) {
        Answers.page(
                response,
                status,
                PAGE.fill(Map.of("problem", problem, "state", problem.isEmpty() ? "fine" : "refused")));
    }
}
