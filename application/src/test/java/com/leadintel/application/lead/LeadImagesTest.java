package com.leadintel.application.lead;

import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static com.leadintel.domain.lead.LeadFixtures.details;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.file.port.InMemoryFileStore;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.Idempotency;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.DuplicateReason;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadImagesTest {
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

    private final Caller caller = Caller.system(TENANT, "test");
    private final InMemoryFileStore files = new InMemoryFileStore();
    private final InMemoryLeads leads = new InMemoryLeads();
    private final SequentialIds ids = new SequentialIds();
    private final KeepImages keep = new KeepImages(files, ids);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final CaptureLeadWithImages withImages = new CaptureLeadWithImages(
            keep, new CaptureLead(leads, new InMemoryUsers(), new InMemoryIdempotentAnswers(clock), ids, clock), files);

    @Test
    void anImageComesBackAsItWas() throws IOException {
        FileId image = keep.handle(caller, List.of(image(PNG))).get(0);
        OpenImage.Image opened = new OpenImage(new ShowLead(leads), files).handle(caller, leadWith(image), image);
        try (InputStream content = opened.content()) {
            assertThat(content.readAllBytes()).isEqualTo(PNG);
        }
        assertThat(opened.type().mediaType()).isEqualTo("image/png");
    }

    @Test
    void anImageOfAnotherLeadIsNotFound() {
        FileId image = keep.handle(caller, List.of(image(PNG))).get(0);
        LeadId lead = leadWith(new FileId(new UUID(7, 7)));
        refused("image.not-found", () -> new OpenImage(new ShowLead(leads), files).handle(caller, lead, image));
    }

    @ParameterizedTest
    @CsvSource({
        "ffd8ffe000104a4649460001, JPEG",
        "474946383961010001000000, GIF",
        "524946462400000057454250, WEBP",
        "89504e470d0a1a0a0000000d, PNG"
    })
    void aTypeIsToldByTheFirstBytes(String first, ImageType type) {
        assertThat(ImageType.of(HexFormat.of().parseHex(first))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"255044462d312e370a25e2e3", "524946462400000057415645", "ffd8", "3c7376672078"})
    void whatIsNoImageIsRefused(String first) {
        refused(
                "image.type-unknown",
                () -> keep.handle(
                        caller, List.of(image(PNG), image(HexFormat.of().parseHex(first)), image(PNG))));
        assertThat(files.keys()).isEmpty();
    }

    @Test
    void theSameKeyAgainKeepsNoSecondImage() {
        Optional<Idempotency> key = Optional.of(new Idempotency("k", "b".repeat(64)));
        CaptureLead.Captured first = withImages.handle(caller, command(key), List.of(image(PNG)));
        assertThat(withImages.handle(caller, command(key), List.of(image(PNG))).lead())
                .isEqualTo(first.lead());
        assertThat(first.images()).hasSize(1);
        assertThat(files.keys()).containsExactly(KeepImages.key(first.images().get(0)));
    }

    @Test
    void aRefusedLeadLeavesNoImage() {
        Optional<Idempotency> key = Optional.of(new Idempotency("k", "b".repeat(64)));
        Optional<Idempotency> other = Optional.of(new Idempotency("k", "c".repeat(64)));
        withImages.handle(caller, command(key), List.of());
        refused("idempotency.key-reused", () -> withImages.handle(caller, command(other), List.of(image(PNG))));
        assertThat(files.keys()).isEmpty();
    }

    @Test
    void everyImageOfAMergedLeadIsOpenedAtTheOneThatRemains() throws IOException {
        LeadId other = new LeadId(new UUID(3, 4));
        List<FileId> own = keep.handle(caller, Collections.nCopies(10, image(PNG)));
        List<FileId> theirs = keep.handle(caller, Collections.nCopies(9, image(PNG)));
        LeadId lead = leadWith(new LeadId(new UUID(3, 3)), own, other);
        leadWith(other, theirs, lead);
        LeadId remaining =
                new MergeLeads(leads, List.of(), clock).handle(caller, lead, other, Optional.empty(), Optional.empty());
        OpenImage open = new OpenImage(new ShowLead(leads), files);
        for (FileId image : Stream.concat(own.stream(), theirs.stream()).toList()) {
            try (InputStream content = open.handle(caller, remaining, image).content()) {
                assertThat(content.readAllBytes()).isEqualTo(PNG);
            }
        }
    }

    @Test
    void imagesBeyondTheTenthOfALeadThatWeKnowAreNotKept() {
        withImages.handle(caller, command(Optional.empty()), Collections.nCopies(8, image(PNG)));
        CaptureLead.Captured merged =
                withImages.handle(caller, command(Optional.empty()), Collections.nCopies(8, image(PNG)));
        assertThat(merged.result()).isEqualTo(CaptureLead.Captured.Result.MERGED);
        assertThat(files.keys()).hasSize(10);
    }

    @Test
    void imagesOfWhichOneFindsNoRoomAreNotKept() {
        files.room = 1;
        refused("file.store-unavailable", () -> keep.handle(caller, List.of(image(PNG), image(PNG))));
        assertThat(files.keys()).isEmpty();
    }

    @Test
    void elevenImagesAreTooMany() {
        refused("lead.too-many-images", () -> keep.handle(caller, Collections.nCopies(11, image(PNG))));
    }

    @Test
    void anImageOfTenMegabytesIsKeptAndOneByteMoreIsRefused() {
        keep.handle(caller, List.of(image(Arrays.copyOf(PNG, 10 << 20))));
        assertThat(files.keys()).hasSize(1);
        refused(
                "image.too-large",
                () -> keep.handle(caller, List.of(image(PNG), image(Arrays.copyOf(PNG, (10 << 20) + 1)))));
        assertThat(files.keys()).hasSize(1);
    }

    @Test
    void anImageWithoutAnEndIsGivenUp() {
        refused(
                "image.too-large",
                () -> keep.handle(
                        caller, List.of(() -> new SequenceInputStream(new ByteArrayInputStream(PNG), new Endless()))));
    }

    @Test
    void oneImageIsOpenAtATime() {
        Set<Object> open = new HashSet<>();
        keep.handle(caller, Collections.nCopies(10, () -> {
            assertThat(open).isEmpty();
            InputStream content = new FilterInputStream(new ByteArrayInputStream(PNG)) {
                @Override
                public void close() throws IOException {
                    open.remove(this);
                    super.close();
                }
            };
            open.add(content);
            return content;
        }));
        assertThat(files.keys()).hasSize(10);
        assertThat(open).isEmpty();
    }

    @Test
    void anImageThatALeadShowsStaysAndAnyOtherGoes() {
        List<FileId> images = keep.handle(caller, List.of(image(PNG), image(PNG)));
        leadWith(images.get(0));
        SpareImages spare = new SpareImages(leads);
        assertThat(spare.folder(TENANT)).isEqualTo("lead-images");
        assertThat(spare.kept(TENANT, files.keys())).containsExactly(KeepImages.key(images.get(0)));
    }

    @Test
    void anImageThatCannotBeReadLeavesNoneBehind() {
        ImageContent broken = () -> {
            throw new IOException("gone");
        };
        assertThatThrownBy(() -> keep.handle(caller, List.of(image(PNG), broken)))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(files.keys()).isEmpty();
    }

    private static ImageContent image(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'x';
        }
    }

    private static CaptureLead.Command command(Optional<Idempotency> key) {
        return new CaptureLead.Command(
                details(),
                Capture.Via.API,
                LeadSource.of(LeadSource.Channel.WEB),
                Optional.empty(),
                true,
                Optional.empty(),
                key);
    }

    private LeadId leadWith(FileId image) {
        return leadWith(new LeadId(new UUID(3, 3)), List.of(image), new LeadId(new UUID(3, 4)));
    }

    private LeadId leadWith(LeadId id, List<FileId> images, LeadId twin) {
        Capture capture = Capture.of(Capture.Via.API, LeadSource.of(LeadSource.Channel.WEB), NOW);
        Lead lead = Lead.capture(id, TENANT, details().showing(images), capture, NOW);
        lead.flagDuplicate(twin, List.of(new DuplicateReason(DuplicateReason.Kind.PHONE, 1)), NOW);
        leads.add(TENANT, lead);
        return id;
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
