package com.leadintel.ui.call;

import com.leadintel.domain.call.Claim;
import com.leadintel.domain.call.Findings;
import com.leadintel.domain.call.Turn;
import com.leadintel.domain.shared.Evidence;
import com.leadintel.ui.text.Numbers;
import com.leadintel.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a turn that prove something, and what they prove. */
final class TurnMarks {
    private final Turn turn;
    private final boolean[] marked;
    private final List<CallPage.Note> notes = new ArrayList<>();

    private TurnMarks(Turn turn) {
        this.turn = turn;
        this.marked = new boolean[turn.text().length()];
    }

    static TurnMarks of(Turn turn, Optional<Findings> findings) {
        TurnMarks marks = new TurnMarks(turn);
        findings.ifPresent(marks::read);
        return marks;
    }

    List<CallPage.Note> notes() {
        return notes;
    }

    /** The text in pieces, each wholly marked or not at all. */
    List<CallPage.Piece> pieces() {
        List<CallPage.Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= marked.length; at++) {
            if (at == marked.length || marked[at] != marked[start]) {
                pieces.add(new CallPage.Piece(turn.text().substring(start, at), marked[start]));
                start = at;
            }
        }
        return pieces;
    }

    private void read(Findings found) {
        claim("BUDGET", found.buyer().budget());
        claim("AUTHORITY", found.buyer().authority());
        claim("NEED", found.buyer().need());
        claim("TIMELINE", found.buyer().timeline());
        found.objections()
                .forEach(one -> note(
                        one.evidence(),
                        new CallPage.Note(
                                Texts.of("call.objection", Texts.name("objection", one.category())),
                                Texts.of(one.handled() ? "call.handled" : "call.unhandled"),
                                Optional.empty())));
        found.nextSteps()
                .forEach(step -> note(
                        step.evidence(),
                        new CallPage.Note(
                                Texts.of("call.next", step.owner()),
                                step.due().map(Numbers::day).orElse(""),
                                Optional.empty())));
        found.competitors()
                .forEach(one -> note(
                        List.of(one.evidence()),
                        new CallPage.Note(Texts.of("call.competitor"), one.name(), Optional.empty())));
    }

    private void claim(String element, Optional<? extends Claim<?>> claim) {
        claim.ifPresent(known -> note(
                known.evidence(),
                new CallPage.Note(
                        Texts.name("bant.element", element),
                        "",
                        Optional.of(known.confidence().value()))));
    }

    private void note(List<Evidence.Spoken> evidence, CallPage.Note note) {
        boolean here = false;
        for (Evidence.Spoken words : evidence) {
            if (words.turn() == turn.index() && words.to() <= marked.length) {
                java.util.Arrays.fill(marked, words.from(), words.to(), true);
                here = true;
            }
        }
        if (here) {
            notes.add(note);
        }
    }
}
