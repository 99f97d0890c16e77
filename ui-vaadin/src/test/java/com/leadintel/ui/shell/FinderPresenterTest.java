package com.leadintel.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.lead.BrowseLeads;
import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.Page;
import com.leadintel.ui.shell.FinderPresenter.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FinderPresenterTest {
    private Role role = Role.SDR;
    private final InMemoryLeads leads = new InMemoryLeads();
    private final List<LeadFilter> asked = new ArrayList<>();
    private final FinderPresenter presenter = new FinderPresenter(
            () -> Caller.person(LeadFixtures.TENANT, LeadFixtures.SELLER, "Maya Ortiz", Set.of(role)),
            new BrowseLeads((tenant, filter, from, most) -> {
                asked.add(filter);
                return Page.last(
                        leads.all(tenant).stream().map(LeadLine::of).limit(most).toList());
            }));

    @Test
    void aPageIsFoundByAPartOfItsNameInAnyCase() {
        assertThat(presenter.find(" BOA ")).extracting(Hit::path).containsExactly("board");
        assertThat(presenter.find("no such page")).isEmpty();
    }

    @Test
    void aLeadIsFoundByWordsAfterThePagesThatAreCalledSo() {
        Lead lead = LeadFixtures.captured();
        leads.add(LeadFixtures.TENANT, lead);

        List<Hit> found = presenter.find(" board ");

        assertThat(asked).containsExactly(LeadFilter.about("board"));
        assertThat(found)
                .extracting(Hit::path)
                .containsExactly("board", "leads/" + lead.state().id());
        assertThat(found.get(1).title()).isEqualTo("Northforge Robotics Inc.");
        assertThat(found.get(1).detail()).isEqualTo("Dana Whitfield, New");
    }

    @Test
    void withoutWordsNoLeadIsAskedFor() {
        presenter.find("  ");
        assertThat(asked).isEmpty();
    }

    @Test
    void withoutWordsAllPagesOfTheViewerAreOffered() {
        assertThat(presenter.find(""))
                .extracting(Hit::path)
                .containsExactly("today", "board", "calls", "handoffs", "imports", "settings");
        role = Role.VIEWER;
        assertThat(presenter.find("")).extracting(Hit::path).doesNotContain("imports");
        assertThat(presenter.find("import")).isEmpty();
    }
}
