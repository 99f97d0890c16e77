package com.leadintel.ui.shell;

import com.leadintel.ui.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds pages by the words somebody types. */
@Dependent
public class FinderPresenter {
    private final SessionCaller session;

    @Inject
    public FinderPresenter(SessionCaller session) {
        this.session = session;
    }

    /** Something found: its drawing, what it is, more about it, and where it is. */
    public record Hit(String icon, String title, String detail, String path) {}

    /** What fits the words best, first the best; all pages of the viewer for no words. */
    public List<Hit> find(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return pages().filter(page -> page.title().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private Stream<Hit> pages() {
        return NavItem.of(session.caller()).stream()
                .map(page -> new Hit(page.icon(), page.label(), Texts.of("finder.page"), page.path()));
    }
}
