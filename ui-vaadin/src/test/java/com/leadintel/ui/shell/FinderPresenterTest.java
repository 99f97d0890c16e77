package com.leadintel.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.ui.shell.FinderPresenter.Hit;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FinderPresenterTest {
    private Role role = Role.SDR;
    private final FinderPresenter presenter = new FinderPresenter(
            () -> Caller.person(LeadFixtures.TENANT, LeadFixtures.SELLER, "Maya Ortiz", Set.of(role)));

    @Test
    void aPageIsFoundByAPartOfItsNameInAnyCase() {
        assertThat(presenter.find(" BOA ")).extracting(Hit::path).containsExactly("board");
        assertThat(presenter.find("no such page")).isEmpty();
    }

    @Test
    void withoutWordsAllPagesOfTheViewerAreOffered() {
        assertThat(presenter.find(""))
                .extracting(Hit::path)
                .containsExactly("today", "board", "calls", "handoffs", "imports", "settings");
        role = Role.VIEWER;
        assertThat(presenter.find("")).extracting(Hit::path).doesNotContain("imports");
    }
}
