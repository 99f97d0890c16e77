package com.leadintel.integrations.telephony.zoom;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.port.Connections;
import com.leadintel.application.integration.port.Logins;
import com.leadintel.domain.call.Audio;
import com.leadintel.domain.call.Telephony;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.TranscriptSource;
import com.leadintel.domain.call.transcript.KnownSellers;
import com.leadintel.domain.call.transcript.TranscriptReader;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.integrations.http.Download;
import com.leadintel.integrations.resilience.Outage;
import com.leadintel.integrations.resilience.Unreachable;
import com.leadintel.integrations.speech.file.TranscriptDocument;
import com.leadintel.integrations.speech.file.ZoomTranscript;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** Recordings and transcripts of the Zoom account that a tenant's login opens and its connection names. */
@Singleton
public class ZoomTelephony implements Telephony {
    private static final Set<String> SOUND = Set.of("M4A", "MP3", "MP4");
    private final Connections connections;
    private final Logins logins;
    private final ZoomApi api;
    private final TranscriptDownloads downloads = new TranscriptDownloads(Duration.ofSeconds(30));

    @Inject
    ZoomTelephony(Connections connections, Logins logins, ZoomApi api) {
        this.connections = connections;
        this.logins = logins;
        this.api = api;
    }

    @Override
    public Audio recording(TenantId tenant, String externalRecordingId) {
        requireConnected(tenant);
        return translated(externalRecordingId, () -> {
            ZoomRecordingId id = ZoomRecordingId.parse(externalRecordingId);
            String address = file(id, api.document(id.listing()))
                    .orElseThrow(() -> Refusal.notFound("telephony.recording-not-found", externalRecordingId));
            Download download = api.file(address);
            return new Audio(mediaType(download, address), download.bytes(), download.content());
        });
    }

    @Override
    public Optional<Transcript> transcript(TenantId tenant, String externalRecordingId) {
        requireConnected(tenant);
        return translated(externalRecordingId, () -> {
            ZoomRecordingId id = ZoomRecordingId.parse(externalRecordingId);
            try {
                Optional<String> address = id.meeting()
                        ? meetingFile(api.document(id.listing()), Set.of("TRANSCRIPT"))
                        : Optional.of(id.transcript());
                return address.flatMap(this::read);
            } catch (ZoomRefused refused) {
                if (refused.absent()) {
                    return Optional.empty();
                }
                throw refused;
            }
        });
    }

    private Optional<Transcript> read(String address) {
        try (InputStream in = api.file(address).content()) {
            return downloads.read(in, ZoomTelephony::transcript);
        } catch (IOException cut) {
            throw new Unreachable("zoom's transcript", cut);
        }
    }

    private static Optional<Transcript> transcript(String text) {
        if (text.startsWith("WEBVTT")) {
            return Optional.of(provided(TranscriptReader.read(text, KnownSellers.NONE)));
        }
        if (!text.stripLeading().startsWith("{")) {
            throw Refusal.invalid("transcript.format-unknown");
        }
        return TranscriptDocument.read(
                text,
                document -> ZoomTranscript.is(document)
                        ? Optional.of(provided(ZoomTranscript.read(document, Set.of())))
                        : Optional.empty());
    }

    private static Transcript provided(Transcript read) {
        return new Transcript(TranscriptSource.PROVIDER, read.turns());
    }

    private static Optional<String> file(ZoomRecordingId id, JsonNode listing) {
        if (id.meeting()) {
            return meetingFile(listing, SOUND);
        }
        JsonNode recordings = listing.has("recordings") ? listing.path("recordings") : listing;
        boolean single = recordings.isObject();
        return StreamSupport.stream((single ? json(recordings) : recordings).spliterator(), false)
                .filter(recording -> recording.path("id").asText().equals(id.recording()) || single)
                .map(recording -> recording.path("download_url").asText(""))
                .filter(address -> !address.isEmpty())
                .findFirst();
    }

    private static Iterable<JsonNode> json(JsonNode one) {
        return Set.of(one);
    }

    private static Optional<String> meetingFile(JsonNode listing, Set<String> types) {
        return StreamSupport.stream(listing.path("recording_files").spliterator(), false)
                .filter(file -> types.contains(file.path("file_type").asText()))
                .map(file -> file.path("download_url").asText(""))
                .filter(address -> !address.isEmpty())
                .sorted()
                .findFirst();
    }

    private static String mediaType(Download download, String address) {
        String type = download.mediaType();
        if (type.startsWith("audio/") || type.startsWith("video/")) {
            return type;
        }
        return address.endsWith(".mp3") ? "audio/mpeg" : "audio/mp4";
    }

    private void requireConnected(TenantId tenant) {
        boolean connected = logins.account(tenant, Provider.ZOOM)
                .flatMap(account ->
                        connections.find(tenant, Provider.ZOOM).filter(connection -> connection.isOf(account)))
                .isPresent();
        if (!connected) {
            throw Refusal.ruleBroken("telephony.not-connected", Map.of());
        }
    }

    private <T> T translated(String id, Supplier<T> call) {
        try {
            return call.get();
        } catch (ZoomRefused refused) {
            throw refused.asRefusal(id);
        } catch (Unreachable | FaultToleranceException away) {
            throw Outage.of("telephony.unreachable", api.host(), away);
        }
    }
}
