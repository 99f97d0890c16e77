package com.leadintel.integrations.telephony.zoom;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.integrations.speech.file.TranscriptDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Takes transcripts into memory: all small ones, and of those above a mebibyte two at a time. */
final class TranscriptDownloads {
    private static final int SMALL = 1 << 20;

    private final Semaphore large = new Semaphore(2, true);
    private final Duration patience;

    TranscriptDownloads(Duration patience) {
        this.patience = patience;
    }

    /**
     * What the function makes of the whole text; refuses with {@code transcript.too-large}, and with {@code
     * telephony.busy} when two large ones keep arriving.
     */
    <T> T read(InputStream content, Function<String, T> made) throws IOException {
        byte[] first = content.readNBytes(SMALL);
        if (first.length < SMALL) {
            return made.apply(new String(first, StandardCharsets.UTF_8));
        }
        take();
        try {
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(first), content);
            byte[] all = whole.readNBytes(TranscriptDocument.MOST_BYTES + 1);
            if (all.length > TranscriptDocument.MOST_BYTES) {
                throw Refusal.invalid("transcript.too-large", Map.of("most", TranscriptDocument.MOST_BYTES));
            }
            return made.apply(new String(all, StandardCharsets.UTF_8));
        } finally {
            large.release();
        }
    }

    private void take() {
        try {
            if (large.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw Refusal.overQuota("telephony.busy", Map.of("retryAfterSeconds", Math.max(1, patience.toSeconds())));
    }
}
