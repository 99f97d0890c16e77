package com.leadintel.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.job.JobRunner;
import com.leadintel.application.shared.EventHandler;
import com.leadintel.application.shared.Step;
import com.leadintel.application.shared.UseCase;
import com.leadintel.ui.text.Texts;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JobWordsTest {
    @Test
    void everyKindOfJobHasAName() {
        List<String> kinds = new ClassFileImporter()
                .importPackages("com.leadintel.application").stream()
                        .filter(type -> type.isAnnotatedWith(UseCase.class) || type.isAnnotatedWith(Step.class))
                        .flatMap(JobWordsTest::kind)
                        .sorted()
                        .toList();

        assertThat(kinds)
                .contains("research.lead", "event:call.learn-on-analysis")
                .hasSizeGreaterThan(20);
        assertThat(kinds)
                .allSatisfy(kind ->
                        assertThat(Texts.find("job." + kind, Map.of())).as(kind).isPresent());
    }

    private static Stream<String> kind(JavaClass type) {
        if (type.isAssignableTo(JobRunner.class)) {
            return Stream.of(((JobRunner) idle(type.reflect())).kind());
        }
        return type.isAssignableTo(EventHandler.class)
                ? Stream.of("event:" + ((EventHandler<?>) idle(type.reflect())).name())
                : Stream.empty();
    }

    /** One that says what it is called and has nothing to work with. */
    private static Object idle(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(new Object[constructor.getParameterCount()]);
        } catch (ReflectiveOperationException unlike) {
            throw new LinkageError(type.getName(), unlike);
        }
    }
}
