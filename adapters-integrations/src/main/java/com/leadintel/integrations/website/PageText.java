package com.leadintel.integrations.website;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.Selector;

/** The words of a page that a visitor reads: each heading, paragraph and list item on its own line. */
final class PageText implements NodeFilter {
    private static final Evaluator UNSEEN =
            Selector.evaluatorOf("script, style, noscript, template, svg, iframe, object, form, nav, [hidden],"
                    + " [aria-hidden=true], [style*=display:none], [style*=display: none]");
    private static final Set<String> OWN_LINE = Set.of("br", "hr", "td", "th", "dt", "dd", "option", "figcaption");
    private static final int LONGEST = 200_000;
    private final StringBuilder text = new StringBuilder();
    private final int longest;
    private final int mostNodes;
    private int nodes;

    private PageText(int longest, int mostNodes) {
        this.longest = longest;
        this.mostNodes = mostNodes;
    }

    static String of(Document page) {
        return start(page.body(), LONGEST, Integer.MAX_VALUE);
    }

    /** The first words of an element, as many as there are among its first nodes. */
    static String start(Element element, int longest, int mostNodes) {
        PageText visitor = new PageText(longest, mostNodes);
        NodeTraversor.filter(visitor, element);
        return visitor.text.length() > longest
                ? visitor.text.substring(0, longest)
                : visitor.text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        nodes++;
        if (nodes > mostNodes || text.length() > longest) {
            return FilterResult.STOP;
        }
        if (node instanceof Element element && UNSEEN.matches(element, element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (ownLine(node)) {
            newLine();
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (ownLine(node)) {
            newLine();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean ownLine(Node node) {
        return node instanceof Element element && (element.isBlock() || OWN_LINE.contains(element.normalName()));
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char one = words.charAt(i);
            if (Character.isWhitespace(one) || one == '\u00a0') {
                if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
            } else if (one != '\u00ad' && one != '\u200b' && !Character.isISOControl(one)) {
                text.append(one);
            }
        }
    }

    private void newLine() {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            text.setLength(end - 1);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
