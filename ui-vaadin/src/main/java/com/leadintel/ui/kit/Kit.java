package com.leadintel.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;

/** Short names for the elements that the design is written in. */
public final class Kit {
    private Kit() {}

    /** A block. */
    public static Tagged div(String classes, Component... content) {
        return new Tagged("div", classes, content);
    }

    /** A run of text. */
    public static Tagged span(String classes, String text) {
        return new Tagged("span", classes).saying(text);
    }

    /** A run of components. */
    public static Tagged span(String classes, Component... content) {
        return new Tagged("span", classes, content);
    }

    /** A paragraph. */
    public static Tagged p(String classes, String text) {
        return new Tagged("p", classes).saying(text);
    }

    /** A heading of a level from 1 to 4. */
    public static Tagged heading(int level, String classes, String text) {
        return new Tagged("h" + level, classes).saying(text);
    }

    /** Bare text. */
    public static Text text(String text) {
        return new Text(text);
    }

    /** The space that pushes what follows to the end of a row. */
    public static Tagged grow() {
        return new Tagged("span", "grow");
    }

    /** A section under a small heading; {@code beside} stands in the heading's line. */
    public static Tagged section(String title, Component... beside) {
        Tagged head = div("li-h", heading(2, "", title));
        head.add(beside);
        return new Tagged("section", "li-sec", head);
    }

    /** A button with words; {@code look} holds the kit's modifiers ({@code p} primary, {@code g} ghost, {@code s} small). */
    public static NativeButton button(String look, String icon, String label, Runnable act) {
        NativeButton button = plain("li-btn " + look, act);
        if (!icon.isEmpty()) {
            button.add(new Icon(icon, look.contains("s") ? "ic s" : "ic"));
        }
        button.add(span("", label));
        return button;
    }

    /** A button that is only an icon; the label is read aloud and shown on hover. */
    public static NativeButton iconButton(String look, String icon, String label, Runnable act) {
        NativeButton button = plain("li-btn i " + look, act);
        button.add(new Icon(icon, look.contains("s") ? "ic s" : "ic"));
        button.getElement().setAttribute("aria-label", label);
        button.getElement().setAttribute("title", label);
        return button;
    }

    /** A button without a look of its own. */
    public static NativeButton plain(String classes, Runnable act) {
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("class", classes.strip());
        button.addClickListener(click -> act.run());
        return button;
    }

    /** A link to a page of the product. */
    public static Anchor link(String classes, String href, Component... content) {
        Anchor link = new Anchor();
        link.setHref(href);
        link.getElement().setAttribute("router-link", true);
        link.add(content);
        return classed(link, classes);
    }

    /** A link to a page of the product that looks like a button. */
    public static Anchor linkButton(String look, String icon, String label, String href) {
        Anchor link = link("li-btn " + look, href);
        if (!icon.isEmpty()) {
            link.add(new Icon(icon, look.contains("s") ? "ic s" : "ic"));
        }
        link.add(span("", label));
        return link;
    }

    /** A link that leaves the product or fetches a file. */
    public static Anchor outside(String classes, String href, Component... content) {
        Anchor link = new Anchor();
        link.getElement().setAttribute("href", href);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.add(content);
        return classed(link, classes);
    }

    private static Anchor classed(Anchor link, String classes) {
        if (!classes.isBlank()) {
            link.getElement().setAttribute("class", classes.strip());
        }
        return link;
    }
}
