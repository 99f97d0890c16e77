package com.leadintel.ui.kit;

import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;

/** The four letters of BANT: filled when known, half when doubtful, outlined when open. */
public final class BantMarks extends HtmlContainer {
    private static final String LETTERS = "BANT";

    /** Marks for four states in the order of the letters: {@code y} known, {@code p} doubtful, {@code n} open. */
    public BantMarks(String states) {
        super("span");
        getElement().setAttribute("class", "li-bant");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label(states));
        for (int i = 0; i < LETTERS.length(); i++) {
            Tagged letter = new Tagged("b", states.substring(i, i + 1)).with("aria-hidden", "true");
            add(letter.saying(LETTERS.substring(i, i + 1)));
        }
    }

    /** The states in words. */
    public static String label(String states) {
        StringBuilder words = new StringBuilder("BANT:");
        for (int i = 0; i < LETTERS.length(); i++) {
            words.append(i == 0 ? " " : ", ").append(Texts.of("bant." + LETTERS.charAt(i)));
            words.append(' ').append(Texts.of("bant.state." + states.charAt(i)));
        }
        return words.toString();
    }
}
