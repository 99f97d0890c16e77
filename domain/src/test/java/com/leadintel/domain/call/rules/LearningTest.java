package com.leadintel.domain.call.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.call.quality.Measured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Learns the weights of the rules from the labelled calls: {@code mvn -pl domain test -Dtest=LearningTest
 * -Drules.learn=write} writes them and prints the cross-validated figures, {@code -Drules.learn=check} tells whether what
 * is there is what the calls teach. It takes minutes and is no part of a build.
 */
@EnabledIfSystemProperty(named = "rules.learn", matches = "write|check")
class LearningTest {
    private static final Path RESOURCES = Path.of("src/main/resources/com/leadintel/domain/call/rules");

    @Test
    void theWeightsAreWhatTheCallsTeach() {
        List<Lesson> calls = Lessons.calls();
        List<Lesson> phrases = Lessons.phrases();
        Map<String, Course> courses =
                Lesson.KINDS.stream().collect(Collectors.toMap(kind -> kind, kind -> new Course(kind, calls, phrases)));
        Map<String, String> files = new TreeMap<>();
        Map<String, Double> enough = new TreeMap<>();
        courses.forEach((kind, course) -> {
            Map<String, Double> learnt = course.learnt();
            enough.put(kind, learnt.getOrDefault(Model.ENOUGH, 0.5));
            files.put(kind, text(learnt));
        });
        courses.get("objection")
                .categories()
                .forEach((category, weights) ->
                        files.put("objection-" + category.name().toLowerCase(Locale.ROOT), text(weights)));
        print("cross-validated, fresh", courses, enough, Course::fresh);
        print("cross-validated, all", courses, enough, lesson -> true);
        if (System.getProperty("rules.learn", "").equals("write")) {
            files.forEach(LearningTest::write);
        }
        files.forEach((kind, text) -> assertThat(read(kind)).isEqualTo(text));
    }

    private static void print(
            String name, Map<String, Course> courses, Map<String, Double> enough, Predicate<Lesson> of) {
        Measured all = new Measured();
        courses.forEach((kind, course) -> all.add(course.crossed(of, enough.getOrDefault(kind, 0.5))));
        System.out.println(all.table(name));
    }

    private static String text(Map<String, Double> learnt) {
        return new TreeMap<>(learnt)
                .entrySet().stream()
                        .map(one -> one.getKey() + "\t" + one.getValue() + "\n")
                        .collect(Collectors.joining());
    }

    private static Path file(String kind) {
        return RESOURCES.resolve("learnt-" + (kind.equals("next-step") ? "step" : kind) + ".txt");
    }

    private static void write(String kind, String text) {
        try {
            Files.writeString(file(kind), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String read(String kind) {
        try {
            return Files.readString(file(kind));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
