package com.leadintel.ui.call;

import com.leadintel.ui.kit.ConfidenceDot;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Segment;
import com.leadintel.ui.kit.Tag;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.text.Numbers;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;

/** The call in writing; it follows the sound, and a time in it leads there. */
final class TranscriptPart extends HtmlContainer {
    static final String ID = "transcript";
    private static final long serialVersionUID = 1L;

    TranscriptPart(CallPage page) {
        super("section");
        getElement().setAttribute("id", ID);
        getElement().setAttribute("class", "trp");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("data-scrolls", true);
        getElement().setAttribute("aria-label", Texts.of("call.transcript"));
        Map<String, String> options = new LinkedHashMap<>();
        options.put("all", Texts.of("call.all"));
        options.put("buyer", Texts.of("call.buyer-only"));
        options.put("marked", Texts.of("call.marked"));
        add(Kit.div(
                "row trh",
                new Segment(
                        Texts.of("call.show"),
                        options,
                        "all",
                        chosen -> getElement().setAttribute("class", "trp " + chosen))));
        page.turns().forEach(turn -> add(turn(turn)));
    }

    /** Scrolls to a turn and marks it. */
    void reveal(String turn) {
        getElement()
                .executeJs(
                        "const t=this.querySelector('[data-turn=\"'+$0+'\"]'); if(t){t.classList.add('now');"
                                + "t.scrollIntoView({block:'center'});}",
                        turn);
    }

    private static Tagged turn(CallPage.Turn turn) {
        String classes = "li-turn" + (turn.seller() ? " seller" : "")
                + (turn.notes().isEmpty() ? "" : " has-mark") + (turn.from().isEmpty() ? " untimed" : "");
        Tagged words = new Tagged("p", "");
        turn.pieces()
                .forEach(piece -> words.add(
                        piece.marked() ? new Tagged("mark", "").saying(piece.text()) : Kit.text(piece.text())));
        Tagged speaker = Kit.div("sp " + turn.voice(), Kit.text(turn.speaker()));
        turn.feeling().ifPresent(feeling -> speaker.add(mark(feeling)));
        Tagged said = Kit.div("", speaker, words);
        if (!turn.notes().isEmpty()) {
            Tagged notes = Kit.div("li-note");
            turn.notes().forEach(note -> {
                notes.add(new Tag("", note.label()), Kit.span("t13 ter", note.detail()));
                note.confidence().ifPresent(sure -> notes.add(new ConfidenceDot(sure)));
            });
            said.add(notes);
        }
        Tagged row = Kit.div(classes).with("data-turn", String.valueOf(turn.index()));
        turn.from().ifPresent(at -> {
            row.with("data-from", String.valueOf(at));
            row.add(time(at));
        });
        row.add(said);
        return row;
    }

    private static Tagged mark(CallPage.Feeling feeling) {
        return Kit.span(feeling.good() ? "mood" : "mood low", Icon.small(feeling.good() ? "smile" : "frown"))
                .with("role", "img")
                .with("aria-label", feeling.label())
                .with("title", feeling.label());
    }

    private static NativeButton time(double at) {
        NativeButton time = Kit.plain("at", () -> {});
        time.setText(Numbers.clock(at));
        time.getElement().setAttribute("data-seek", String.valueOf(at));
        time.getElement().setAttribute("aria-label", Texts.of("call.play-from", Numbers.clock(at)));
        return time;
    }
}
