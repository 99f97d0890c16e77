package com.leadintel.ui.board;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.ui.kit.StageFace;
import com.leadintel.ui.lead.LeadRoutes;
import com.leadintel.ui.text.Names;
import com.leadintel.ui.text.Texts;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The board's words as the browser wants them. */
final class BoardJson {
    private BoardJson() {}

    static JsonObject labels() {
        JsonObject labels = Json.createObject();
        for (String key : List.of("stages", "call", "mail", "move", "dismiss")) {
            labels.put(key, Texts.of("board.label." + key));
        }
        return labels;
    }

    static JsonArray columns(List<BoardPage.Column> columns) {
        return array(columns, BoardJson::column);
    }

    static JsonArray cards(List<BoardCard> cards) {
        return array(cards, BoardJson::card);
    }

    static JsonObject figures(Map<String, BoardPage.Figures> figures) {
        JsonObject all = Json.createObject();
        figures.forEach((stage, figure) -> {
            JsonObject one = Json.createObject();
            one.put("count", figure.count());
            one.put("total", figure.total());
            all.put(stage, one);
        });
        return all;
    }

    static JsonObject card(BoardCard card) {
        JsonObject json = Json.createObject();
        json.put("id", card.id());
        json.put("stage", card.stage());
        json.put("co", card.company());
        json.put("who", card.who());
        json.put("why", card.why());
        json.put("whyIcon", card.whyIcon());
        json.put("advice", card.advice());
        json.put("tier", card.tier());
        json.put("score", (double) card.score());
        json.put("band", card.band());
        json.put("scoreLabel", card.scoreLabel());
        json.put("age", card.age());
        json.put("ageLabel", card.ageLabel());
        json.put("old", card.old());
        json.put("bant", card.bant());
        json.put("bantLabel", card.bantLabel());
        json.put("value", card.value());
        json.put("movable", card.movable());
        json.put("label", card.label());
        json.put("href", LeadRoutes.lead(LeadId.of(card.id())));
        card.phone().ifPresent(phone -> json.put("phone", phone));
        card.email().ifPresent(mail -> json.put("mail", mail));
        card.owner().ifPresent(owner -> {
            json.put("owner", owner);
            json.put("initials", Names.initials(owner));
            json.put("color", (double) Names.colour(owner));
        });
        return json;
    }

    static JsonObject answer(MoveAnswer answer) {
        JsonObject json = Json.createObject();
        json.put("moved", answer instanceof MoveAnswer.Moved);
        if (answer instanceof MoveAnswer.Moved moved) {
            json.put("text", moved.text());
        } else if (answer instanceof MoveAnswer.Refused refused) {
            json.put("title", refused.title());
            json.put("text", refused.text());
            json.put("fix", refused.fix());
            json.put("href", refused.href());
        }
        return json;
    }

    private static JsonObject column(BoardPage.Column column) {
        JsonObject json = Json.createObject();
        json.put("stage", column.stage());
        json.put("name", column.name());
        json.put("count", column.figures().count());
        json.put("total", column.figures().total());
        json.put("rule", column.rule());
        json.put("empty", column.empty());
        json.put("face", StageFace.drawing(column.stage()));
        json.put("tone", StageFace.tone(column.stage()));
        json.put("folded", column.folded());
        json.put("folds", column.folded());
        return json;
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonObject> write) {
        JsonArray array = Json.createArray();
        for (int i = 0; i < items.size(); i++) {
            array.set(i, write.apply(items.get(i)));
        }
        return array;
    }
}
