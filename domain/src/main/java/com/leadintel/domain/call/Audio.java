package com.leadintel.domain.call;

import com.leadintel.domain.shared.Require;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Sound on its way: its media type, its size in bytes when it is known beforehand, and the bytes, to be read once. */
public record Audio(String mediaType, Optional<Long> sizeBytes, InputStream bytes) implements AutoCloseable {
    public Audio {
        mediaType = Require.text(mediaType, 100, "recording.media-type-malformed");
        Require.that(sizeBytes.orElse(0L) >= 0, "recording.size-malformed");
        Require.present(bytes, "recording.bytes-missing");
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
