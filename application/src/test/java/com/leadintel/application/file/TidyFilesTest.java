package com.leadintel.application.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.file.port.InMemoryFileStore;
import com.leadintel.application.job.Attempt;
import com.leadintel.application.job.Night;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TidyFilesTest {
    private static final TenantId TENANT = new TenantId(new UUID(1, 1));
    private static final Instant NOW = Instant.parse("2026-03-12T02:00:00Z");
    private static final Instant YESTERDAY = NOW.minus(Duration.ofHours(25));

    private final InMemoryFileStore files = new InMemoryFileStore();
    private final Set<FileKey> referredTo = new HashSet<>();
    private final TidyFiles tidy = tidy(new Sounds());

    /** A capability whose files lie in the folder of sounds. */
    private class Sounds implements FileKeeper {
        @Override
        public String folder(TenantId tenant) {
            return "sounds";
        }

        @Override
        public Set<FileKey> kept(TenantId tenant, Set<FileKey> some) {
            assertThat(tenant).isEqualTo(TENANT);
            Set<FileKey> kept = new HashSet<>(some);
            kept.retainAll(referredTo);
            return kept;
        }
    }

    @Test
    void whatBrokeOffIsRemovedAfterADay() {
        FileKey fresh = new FileKey("imports/fresh");
        files.breakOff(TENANT, new FileKey("imports/old"), YESTERDAY);
        files.breakOff(TENANT, fresh, NOW.minus(Duration.ofHours(23)));
        tidy.run(new Night(TENANT));
        assertThat(files.leftovers()).containsExactly(fresh);
    }

    @Test
    void whatNobodyRefersToIsRemovedAfterADay() {
        FileKey referred = kept("sounds/referred", YESTERDAY);
        FileKey young = kept("sounds/young", NOW.minus(Duration.ofHours(23)));
        kept("sounds/orphaned", YESTERDAY);
        referredTo.add(referred);
        tidy.run(new Night(TENANT));
        assertThat(files.keys()).containsExactlyInAnyOrder(referred, young);
    }

    @Test
    void whatNobodyKnowsIsNeverTouched() {
        FileKey foreign = kept("pictures/unknown", YESTERDAY);
        FileKey alike = kept("sounds-of-others/unknown", YESTERDAY);
        tidy.run(new Night(TENANT));
        assertThat(files.keys()).containsExactlyInAnyOrder(foreign, alike);
    }

    @Test
    void manyFilesAreLookedAtInParts() {
        IntStream.range(0, 1_201).forEach(nth -> kept("sounds/" + nth, YESTERDAY));
        referredTo.add(new FileKey("sounds/700"));
        tidy.run(new Night(TENANT));
        assertThat(files.keys()).containsExactlyElementsOf(referredTo);
    }

    @Test
    void aLookUpThatFailsRemovesNothing() {
        FileKey file = kept("sounds/one", YESTERDAY);
        TidyFiles blind = tidy(new Sounds() {
            @Override
            public Set<FileKey> kept(TenantId tenant, Set<FileKey> some) {
                throw Refusal.unavailable("database.away");
            }
        });
        assertThatThrownBy(() -> blind.run(new Night(TENANT))).hasMessageStartingWith("database.away");
        assertThat(files.keys()).containsExactly(file);
    }

    @Test
    void aFileThatIsKeptAnewWhileItIsLookedAtStays() {
        FileKey file = kept("sounds/one", YESTERDAY);
        tidy(new Sounds() {
                    @Override
                    public Set<FileKey> kept(TenantId tenant, Set<FileKey> some) {
                        some.forEach(key -> TidyFilesTest.this.kept(key.value(), NOW));
                        return Set.of();
                    }
                })
                .run(new Night(TENANT));
        assertThat(files.keys()).containsExactly(file);
    }

    @Test
    void whoeverStopsItKeepsTheRest() {
        FileKey file = kept("sounds/one", YESTERDAY);
        tidy.run(Attempt.about(TENANT, TENANT.value()).cancelled());
        assertThat(files.keys()).containsExactly(file);
    }

    @Test
    void itIsDoneEveryNight() {
        assertThat(tidy.daily()).isTrue();
        assertThat(tidy.kind()).isEqualTo(TidyFiles.KIND);
    }

    private TidyFiles tidy(FileKeeper keeper) {
        return new TidyFiles(files, List.of(keeper), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private FileKey kept(String name, Instant at) {
        FileKey key = new FileKey(name);
        files.clock = Clock.fixed(at, ZoneOffset.UTC);
        files.put(TENANT, key, new ByteArrayInputStream(new byte[3]), 3);
        return key;
    }
}
