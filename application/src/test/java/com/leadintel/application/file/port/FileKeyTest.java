package com.leadintel.application.file.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.domain.shared.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FileKeyTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "call.m4a", "recordings/2026/11/0190-aa_b.m4a", "a1"})
    void aKeyIsAFewPlainParts(String text) {
        assertThat(new FileKey(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                "../x",
                "a/../b",
                "/etc/passwd",
                "a//b",
                "a/",
                ".hidden",
                "a/.b",
                "a\\b",
                "C:x",
                "a b",
                "a/b/c/d/e",
                "ä",
                "A",
                "x.",
                "a\u0000b",
                ""
            })
    void aKeyCannotClimbOrHide(String text) {
        assertThatThrownBy(() -> new FileKey(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("file.key-malformed"));
    }
}
