package com.leadintel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Evidence;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KitTest {
    @BeforeEach
    void browser() {
        MockVaadin.setup();
    }

    @AfterEach
    void closed() {
        MockVaadin.tearDown();
    }

    @Test
    void aScoreIsReadAloudAndDrawn() {
        ScoreRing ring = new ScoreRing(OptionalInt.of(86), "xl");

        assertThat(ring.getElement().getAttribute("aria-label")).isEqualTo("Score 86 of 100");
        assertThat(ring.getElement().getAttribute("class")).isEqualTo("li-score hi xl");
        assertThat(ring.getElement().getStyle().get("--v")).isEqualTo("86");
    }

    @Test
    void noScoreIsADashAndNotAZero() {
        ScoreRing ring = new ScoreRing(OptionalInt.empty(), "");

        assertThat(ring.getElement().getText()).isEqualTo("–");
        assertThat(ring.getElement().getAttribute("class")).isEqualTo("li-score na");
    }

    @Test
    void bantSaysWhichLettersAreKnown() {
        assertThat(new BantMarks("ypny").getElement().getAttribute("aria-label"))
                .isEqualTo("BANT: budget known, authority doubtful, need open, timeline known");
    }

    @Test
    void evidenceOpensTheWordsAndTheWayToThem() {
        CallId call = new CallId(UUID.fromString("018f0000-0000-7000-8000-000000000001"));
        Evidence said =
                new Evidence.Spoken(call, 4, 0, 9, "Elena Marsh", "85k aside", Optional.of(761.0), Optional.of(763.0));
        UI.getCurrent().add(new EvidenceMark(List.of(Proof.of(said))));

        assertThat(LocatorJ._get(NativeButton.class, spec -> spec.withClasses("li-ev"))
                        .getElement()
                        .getAttribute("aria-label"))
                .isEqualTo("Evidence, 1 source");
        assertThat(LocatorJ._get(Popover.class).getElement().getTextRecursively())
                .contains("85k aside", "Elena Marsh", "Play from 12:41");
        assertThat(Proof.of(said).href()).isEqualTo("calls/" + call + "?turn=4");
    }

    @Test
    void writtenEvidenceLeadsToItsPage() {
        Proof proof = Proof.of(
                new Evidence.Written(URI.create("https://torrent.example/careers"), "Three open posts", Instant.EPOCH));

        assertThat(proof.source()).isEqualTo("torrent.example/careers");
        assertThat(proof.outside()).isTrue();
    }

    @Test
    void aSegmentTellsWhichOptionIsPressed() {
        AtomicReference<String> chosen = new AtomicReference<>();
        Segment segment = new Segment("Show", Map.of("all", "All"), "none", chosen::set);
        UI.getCurrent().add(segment);

        LocatorJ._click(LocatorJ._get(NativeButton.class));

        assertThat(chosen).hasValue("all");
        assertThat(segment.getElement().getChild(0).getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void whatWasDoneCanBeUndoneFromTheToast() {
        AtomicInteger undone = new AtomicInteger();
        Toast.undoable("Moved", undone::incrementAndGet);

        LocatorJ._click(LocatorJ._get(NativeButton.class));

        assertThat(undone).hasValue(1);
        assertThat(LocatorJ._find(Notification.class)).isEmpty();
    }

    @Test
    void progressTellsHowFar() {
        JobProgress progress = new JobProgress("upload", "leads.csv", "30 of 120", 30, 120, Optional.empty());

        assertThat(progress.getElement().getOuterHTML()).contains("aria-valuenow=\"25\"", "30 of 120");
    }
}
