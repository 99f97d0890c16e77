package com.leadintel.domain.call.transcript;

import com.leadintel.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** WebVTT and SubRip: blocks of an optional name, a line of times, and the words, parted by blank lines. */
final class Captions {
    private static final Pattern TIMES =
            Pattern.compile("\\s*(" + Timestamp.FORM + ")\\s*-->\\s*(" + Timestamp.FORM + ")(?:\\s.*)?");
    private static final Pattern VOICE = Pattern.compile("^<v(?:\\.[^ >]*)?\\s+([^>]+)>");
    private static final Pattern NAMED = Pattern.compile("^([\\p{L}][^:<>?!.]{0,60}):\\s+(?=\\S)");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z0-9][^>]*>");
    private static final Pattern SKIPPED = Pattern.compile("^(WEBVTT|NOTE|STYLE|REGION|X-TIMESTAMP)(\\s.*|:.*|=.*)?$");

    private Captions() {}

    static boolean is(List<String> lines) {
        return lines.stream().limit(50).anyMatch(line -> line.contains("-->"))
                || (!lines.isEmpty() && lines.get(0).startsWith("WEBVTT"));
    }

    static List<Spoken> read(List<String> lines) {
        List<Spoken> cues = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank()) {
                cue(block).ifPresent(cues::add);
                block.clear();
            } else {
                block.add(line);
            }
        }
        cue(block).ifPresent(cues::add);
        return joined(carriedOn(cues));
    }

    private static Optional<Spoken> cue(List<String> block) {
        if (block.isEmpty() || SKIPPED.matcher(block.get(0)).matches()) {
            return Optional.empty();
        }
        int at = block.get(0).contains("-->") ? 0 : 1;
        Matcher times = TIMES.matcher(at < block.size() ? block.get(at) : "");
        if (!times.matches()) {
            throw Refusal.invalid("transcript.malformed", Map.of("text", block.get(0)));
        }
        double start = Timestamp.seconds(times.group(1));
        double end = Math.max(start, Timestamp.seconds(times.group(2)));
        String payload = String.join(" ", block.subList(at + 1, block.size())).strip();
        Matcher voice = VOICE.matcher(payload);
        Optional<String> speaker = voice.find() ? Optional.of(voice.group(1).strip()) : Optional.empty();
        String text = plain(payload);
        Matcher named = NAMED.matcher(text);
        if (speaker.isEmpty() && named.find()) {
            speaker = Optional.of(named.group(1).strip());
            text = text.substring(named.end());
        }
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new Spoken(speaker, text, Optional.of(start), Optional.of(end)));
    }

    private static String plain(String payload) {
        return TAG.matcher(payload)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .strip();
    }

    /** Words without a name belong to whoever spoke before, as long as anybody is named at all. */
    private static List<Spoken> carriedOn(List<Spoken> cues) {
        List<Spoken> named = new ArrayList<>();
        Optional<String> last = Optional.empty();
        for (Spoken cue : cues) {
            last = cue.speaker().or(lastOf(last));
            named.add(new Spoken(last, cue.text(), cue.start(), cue.end()));
        }
        return named;
    }

    private static java.util.function.Supplier<Optional<String>> lastOf(Optional<String> last) {
        return () -> last;
    }

    static List<Spoken> joined(List<Spoken> cues) {
        List<Spoken> turns = new ArrayList<>();
        for (Spoken cue : cues) {
            int last = turns.size() - 1;
            if (last >= 0 && turns.get(last).continuesWith(cue)) {
                turns.set(last, turns.get(last).and(cue));
            } else {
                turns.add(cue);
            }
        }
        return turns;
    }
}
