package com.leadintel.ui.shell;

import com.leadintel.ui.text.Texts;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds pages by the words somebody types. */
@Dependent
public class FinderPresenter {
    /** Something found: its drawing, what it is, more about it, and where it is. */
    public record Hit(String icon, String title, String detail, String path) {}

    /** What fits the words best, first the best; all pages for no words. */
    public List<Hit> find(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return pages().filter(page -> page.title().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private static Stream<Hit> pages() {
        return Stream.of(
                page("inbox", "today"),
                page("kanban", "board"),
                page("phone", "calls"),
                page("handshake", "handoffs"),
                page("upload", "imports"),
                page("settings", "settings"));
    }

    private static Hit page(String icon, String path) {
        return new Hit(icon, Texts.of("nav." + path), Texts.of("finder.page"), path);
    }
}
