package com.leadintel.ui.kit;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;

/** A lead's stage as a clock face that fills, with its name. */
public final class StageFace extends HtmlContainer {
    /** The face of the stage with this constant's name, and the words beside it. */
    public StageFace(String stage, String name) {
        super("span");
        getElement().setAttribute("class", "row");
        getElement().getStyle().set("gap", "6px");
        add(new Icon(drawing(stage), "sg " + tone(stage)), Kit.span("", name));
    }

    /** The drawing for a stage. */
    public static String drawing(String stage) {
        return "st-" + tone(stage);
    }

    /** The class that colours a stage. */
    public static String tone(String stage) {
        return switch (stage) {
            case "HANDED_OFF" -> "handed";
            case "DISQUALIFIED" -> "disq";
            default -> stage.toLowerCase(Locale.ROOT);
        };
    }
}
