package com.leadintel.ui.shell;

import com.leadintel.application.lead.BrowseLeads;
import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.domain.identity.Permission;
import com.leadintel.ui.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds leads and pages by the words somebody types. */
@Dependent
public class FinderPresenter {
    private static final int MOST_LEADS = 8;
    private final SessionCaller session;
    private final BrowseLeads leads;

    @Inject
    public FinderPresenter(SessionCaller session, BrowseLeads leads) {
        this.session = session;
        this.leads = leads;
    }

    /** Something found: its drawing, what it is, more about it, and where it is. */
    public record Hit(String icon, String title, String detail, String path) {}

    /** The pages that are called so, and the newest leads in whose names or address the words are; all pages for no words. */
    public List<Hit> find(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        Stream<Hit> pages =
                pages().filter(page -> page.title().toLowerCase(Locale.ROOT).contains(wanted));
        return wanted.isEmpty()
                ? pages.toList()
                : Stream.concat(pages, leads(words)).toList();
    }

    private Stream<Hit> leads(String words) {
        if (!session.caller().may(Permission.LEAD_READ)) {
            return Stream.empty();
        }
        return leads.handle(session.caller(), LeadFilter.about(words), Optional.empty(), MOST_LEADS).items().stream()
                .map(FinderPresenter::hit);
    }

    /** A lead has the name of a firm or of a person at least. */
    private static Hit hit(LeadLine lead) {
        List<String> names = Stream.of(lead.company(), lead.person())
                .flatMap(Optional::stream)
                .toList();
        String stage = Texts.name("stage", lead.stage());
        String detail = names.size() < 2 ? stage : names.get(1) + ", " + stage;
        return new Hit("users", names.get(0), detail, "leads/" + lead.id());
    }

    private Stream<Hit> pages() {
        return NavItem.of(session.caller()).stream()
                .map(page -> new Hit(page.icon(), page.label(), Texts.of("finder.page"), page.path()));
    }
}
