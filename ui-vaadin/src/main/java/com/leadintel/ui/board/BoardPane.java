package com.leadintel.ui.board;

import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.LeadId;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import elemental.json.JsonObject;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The columns and cards in the browser. */
@Tag("li-board")
@JavaScript("context://js/board.js")
final class BoardPane extends Component {
    private static final long serialVersionUID = 1L;
    private final transient Function<Stage, BoardPage.More> more;
    private final transient BiFunction<LeadId, Stage, MoveAnswer> drop;

    BoardPane(Function<Stage, BoardPage.More> more, BiFunction<LeadId, Stage, MoveAnswer> drop) {
        this.more = more;
        this.drop = drop;
    }

    void show(BoardPage page) {
        getElement().callJsFunction("setColumns", BoardJson.columns(page.columns()), BoardJson.labels());
        page.columns().forEach(column -> add(column.stage(), column.cards()));
    }

    void figures(BoardPage page) {
        getElement().callJsFunction("setCounts", BoardJson.figures(page.figures()));
    }

    void put(BoardCard card, Optional<String> note) {
        getElement().callJsFunction("putCard", BoardJson.card(card), note.orElse(""));
    }

    void drop(String id) {
        getElement().callJsFunction("dropCard", id);
    }

    private void add(String stage, BoardPage.More cards) {
        getElement().callJsFunction("addCards", stage, BoardJson.cards(cards.cards()), cards.goesOn(), cards.rest());
    }

    @ClientCallable
    void more(String stage) {
        add(stage, more.apply(Stage.valueOf(stage)));
    }

    @ClientCallable
    JsonObject move(String id, String stage) {
        return BoardJson.answer(drop.apply(LeadId.of(id), Stage.valueOf(stage)));
    }
}
