package com.leadintel.ui.kit;

import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.OptionalInt;

/** A score from 0 to 100 as a ring that fills; a dash when there is none. */
@Tag("span")
public final class ScoreRing extends Component {
    /** A ring of the size ({@code s} small, {@code xl} large, empty for the usual one). */
    public ScoreRing(OptionalInt score, String size) {
        String number = score.isPresent() ? String.valueOf(score.getAsInt()) : "–";
        getElement().setAttribute("class", ("li-score " + band(score) + " " + size).strip());
        getElement().setAttribute("role", "img");
        getElement()
                .setAttribute("aria-label", score.isPresent() ? Texts.of("score.of", number) : Texts.of("score.none"));
        getElement().getStyle().set("--v", String.valueOf(score.orElse(0)));
        getElement().setText(number);
    }

    /** The band that colours a score: {@code hi} from 75, {@code mid} from 50, {@code lo} below, {@code na} without one. */
    public static String band(OptionalInt score) {
        if (score.isEmpty()) {
            return "na";
        }
        int value = score.getAsInt();
        return value >= 75 ? "hi" : value >= 50 ? "mid" : "lo";
    }
}
