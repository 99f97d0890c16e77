package com.leadintel.application.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.file.port.FileKey;
import com.leadintel.domain.shared.FileId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FilesByIdTest {
    private static final FileId ONE = new FileId(new UUID(1, 1));
    private static final FileId TWO = new FileId(new UUID(1, 2));

    private final FilesById prints = new FilesById("prints", ".pdf");

    @Test
    void aFileBearsItsIdAndTheEnding() {
        assertThat(prints.key(ONE)).hasToString("prints/00000000-0000-0001-0000-000000000001.pdf");
    }

    @Test
    void whatIsReferredToIsKept() {
        assertThat(prints.kept(Set.of(prints.key(ONE), prints.key(TWO)), ids -> {
                    assertThat(ids).containsExactlyInAnyOrder(ONE, TWO);
                    return Set.of(TWO);
                }))
                .containsExactly(prints.key(TWO));
    }

    @Test
    void whatIsNamedOtherwiseIsKept() {
        Set<FileKey> others = Set.of(
                new FileKey("prints/readme.pdf"),
                new FileKey("prints/" + ONE + ".txt"),
                new FileKey("prints/2026/" + ONE + ".pdf"),
                new FileKey("prints/1-1-1-1-1.pdf"),
                new FileKey("pictures/" + ONE + ".pdf"));
        assertThat(prints.kept(others, ids -> {
                    assertThat(ids).isEmpty();
                    return ids;
                }))
                .isEqualTo(others);
    }
}
