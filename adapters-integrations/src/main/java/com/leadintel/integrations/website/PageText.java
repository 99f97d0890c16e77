package com.leadintel.integrations.website;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of a page that a visitor reads: each heading, paragraph and list item on its own line. */
final class PageText implements NodeVisitor {
    private static final String UNSEEN = "script, style, noscript, template, svg, iframe, object, form, nav, [hidden],"
            + " [aria-hidden=true], [style*=display:none], [style*=display: none]";
    private static final Set<String> OWN_LINE = Set.of("br", "hr", "td", "th", "dt", "dd", "option", "figcaption");
    private static final int LONGEST = 200_000;
    private final StringBuilder text = new StringBuilder();

    private PageText() {}

    static String of(Document page) {
        Document copy = page.clone();
        copy.select(UNSEEN).remove();
        PageText visitor = new PageText();
        NodeTraversor.traverse(visitor, copy.body());
        return visitor.text.length() > LONGEST
                ? visitor.text.substring(0, LONGEST)
                : visitor.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (ownLine(node)) {
            newLine();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (ownLine(node)) {
            newLine();
        }
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
