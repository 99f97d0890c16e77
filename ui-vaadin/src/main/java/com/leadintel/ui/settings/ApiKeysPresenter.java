package com.leadintel.ui.settings;

import com.leadintel.application.identity.ApiKeyLine;
import com.leadintel.application.identity.BrowseApiKeys;
import com.leadintel.application.identity.IssueApiKey;
import com.leadintel.application.identity.RevokeApiKey;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.Scope;
import com.leadintel.domain.shared.ApiKeyId;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The API keys of the tenant: which integrations act for it, and with what permissions. */
@Dependent
public class ApiKeysPresenter {
    private final SessionCaller session;
    private final BrowseApiKeys browse;
    private final IssueApiKey issue;
    private final RevokeApiKey revoke;

    @Inject
    public ApiKeysPresenter(SessionCaller session, BrowseApiKeys browse, IssueApiKey issue, RevokeApiKey revoke) {
        this.session = session;
        this.browse = browse;
        this.issue = issue;
        this.revoke = revoke;
    }

    /** The keys by name. */
    List<ApiKeyLine> keys() {
        return browse.handle(session.caller());
    }

    /** The roles of which a key can be given the permissions. */
    List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role.scope() != Scope.INSTALLATION)
                .toList();
    }

    /** What a key may do: what a role may, or so many single permissions. */
    String may(Set<Permission> permissions) {
        return roles().stream()
                .filter(role -> role.permissions().equals(permissions))
                .findFirst()
                .map(role -> Texts.of("api-key.may", Texts.name("role", role)))
                .orElseGet(() -> Texts.count("api-key.permissions", permissions.size()));
    }

    /** Makes a key that may do what the role may; answers its text to hand over. */
    String issue(String name, Role role) {
        return issue.handle(session.caller(), name, role.permissions()).key();
    }

    /** Takes a key back. */
    void revoke(ApiKeyId key) {
        revoke.handle(session.caller(), key);
    }
}
