package com.leadintel.ui.call;

import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.function.Function;

/** The call as a picture of who speaks when, with the controls to hear it. */
@Tag("li-player")
@JavaScript("context://js/player.js")
final class CallPlayer extends Component {
    private static final long serialVersionUID = 1L;

    CallPlayer(CallPage.Sound sound, String transcript) {
        JsonObject data = Json.createObject();
        sound.href().ifPresent(href -> data.put("src", href));
        data.put("duration", sound.seconds());
        data.put("transcript", transcript);
        data.put("segments", array(sound.stretches(), CallPlayer::stretch));
        data.put("markers", array(sound.marks(), CallPlayer::mark));
        data.put("sides", array(sound.sides(), CallPlayer::side));
        JsonObject labels = Json.createObject();
        for (String key : List.of(
                "position",
                "markers",
                "back",
                "forward",
                "speed",
                "play",
                "pause",
                "noTimes",
                "noAudio",
                "failed",
                "bant",
                "objection",
                "step")) {
            labels.put(key, Texts.of("player." + key));
        }
        getElement().callJsFunction("load", data, labels);
    }

    /** Goes to a second of the call without playing. */
    void seek(double second) {
        getElement().callJsFunction("seek", second);
    }

    private static JsonObject stretch(CallPage.Stretch stretch) {
        JsonObject json = Json.createObject();
        json.put("from", stretch.from());
        json.put("to", stretch.to());
        json.put("voice", stretch.voice());
        json.put("name", stretch.name());
        return json;
    }

    private static JsonObject mark(CallPage.Mark mark) {
        JsonObject json = Json.createObject();
        json.put("at", mark.at());
        json.put("kind", mark.kind());
        json.put("mark", mark.letter());
        json.put("label", mark.label());
        return json;
    }

    private static JsonObject side(CallPage.Side side) {
        JsonObject json = Json.createObject();
        json.put("name", side.name());
        json.put("share", side.share());
        json.put("tone", side.tone());
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
