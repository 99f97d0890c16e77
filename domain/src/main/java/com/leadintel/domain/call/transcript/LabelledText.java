package com.leadintel.domain.call.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text or Markdown in which a line names its speaker, with or without a time: {@code [00:03] Maya: Hello},
 * {@code **Maya:** Hello}, {@code Maya (00:03): Hello}. Other lines continue the turn above them.
 */
final class LabelledText {
    private static final String TIME = "(" + Timestamp.FORM + ")";
    private static final String NAME = "([\\p{L}][\\p{L}\\p{N} .,'’&/_-]{0,59}?)";
    private static final Pattern TURN =
            Pattern.compile("^\\s*(?:[-*>]\\s+)?(?:[\\[(]?" + TIME + "(?:\\s*(?:-|–|-->)\\s*" + TIME
                    + ")?[\\])]?\\s*[-–]?\\s*)?(?:\\*\\*|__)?" + NAME + "(?:\\*\\*|__)?\\s*(?:[\\[(]" + TIME
                    + "[\\])])?\\s*(?:\\*\\*|__)?:(?:\\*\\*|__)?\\s+(\\S.*)$");
    private static final Pattern RULE = Pattern.compile("^\\s*([-*_=]\\s*){3,}$");
    private static final int LONGEST_NAME = 5;

    private final Heading heading = new Heading();
    private final List<Spoken> turns = new ArrayList<>();

    static LabelledText read(List<String> lines) {
        Map<String, Long> labels = lines.stream()
                .map(TURN::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.groupingBy(turn -> turn.group(3).toLowerCase(Locale.ROOT), Collectors.counting()));
        LabelledText text = new LabelledText();
        for (String line : lines) {
            Matcher turn = TURN.matcher(line);
            boolean speaks = turn.matches() && labels.getOrDefault(turn.group(3).toLowerCase(Locale.ROOT), 0L) > 1;
            text.take(line, speaks);
        }
        return text;
    }

    Heading heading() {
        return heading;
    }

    List<Spoken> turns() {
        return turns;
    }

    private void take(String line, boolean speaks) {
        if (line.isBlank() || RULE.matcher(line).matches() || line.startsWith("#")) {
            return;
        }
        if (turns.isEmpty() && !speaks && heading.takes(line)) {
            return;
        }
        Matcher turn = TURN.matcher(line);
        if (turn.matches() && turn.group(3).split("\\s+", -1).length <= LONGEST_NAME) {
            Optional<String> start = Optional.ofNullable(turn.group(1)).or(() -> Optional.ofNullable(turn.group(4)));
            Optional<Double> begun = start.map(Timestamp::seconds);
            Optional<Double> ended =
                    Optional.ofNullable(turn.group(2)).map(end -> Math.max(Timestamp.seconds(end), begun.orElse(0.0)));
            turns.add(
                    new Spoken(Optional.of(turn.group(3).strip()), turn.group(5).strip(), begun, ended));
        } else if (!turns.isEmpty()) {
            int last = turns.size() - 1;
            turns.set(last, turns.get(last).and(line.strip()));
        }
    }
}
