package com.leadintel.application.file.port;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Files in memory. */
public final class InMemoryFileStore implements FileStore {
    private record Place(TenantId tenant, FileKey key) {}

    /** How many files there is room for. */
    public int room = Integer.MAX_VALUE;

    /** When files are kept. */
    public Clock clock = Clock.systemUTC();

    private final Map<Place, byte[]> files = new ConcurrentHashMap<>();
    private final Map<Place, Instant> times = new ConcurrentHashMap<>();
    private final Map<Place, Instant> leftovers = new ConcurrentHashMap<>();

    @Override
    public StoredFile put(TenantId tenant, FileKey key, InputStream content, long most) {
        if (files.size() >= room) {
            throw Refusal.unavailable("file.store-unavailable");
        }
        byte[] bytes = read(content, most);
        files.put(new Place(tenant, key), bytes);
        times.put(new Place(tenant, key), clock.instant());
        return new StoredFile(key, bytes.length, sha256(bytes));
    }

    /** The keys of all files. */
    public Set<FileKey> keys() {
        return files.keySet().stream().map(Place::key).collect(Collectors.toSet());
    }

    @Override
    public OptionalLong length(TenantId tenant, FileKey key) {
        byte[] bytes = files.get(new Place(tenant, key));
        return bytes == null ? OptionalLong.empty() : OptionalLong.of(bytes.length);
    }

    @Override
    public InputStream open(TenantId tenant, FileKey key, long from, long most) {
        byte[] bytes = files.get(new Place(tenant, key));
        if (bytes == null) {
            throw Refusal.notFound("file.not-found", key);
        }
        int start = (int) Math.min(from, bytes.length);
        return new ByteArrayInputStream(bytes, start, (int) Math.min(most, bytes.length - start));
    }

    @Override
    public void remove(TenantId tenant, FileKey key) {
        files.remove(new Place(tenant, key));
    }

    @Override
    public void tidy(TenantId tenant, Instant since) {
        leftovers
                .entrySet()
                .removeIf(left ->
                        left.getKey().tenant().equals(tenant) && left.getValue().isBefore(since));
    }

    @Override
    public void browse(TenantId tenant, String folder, Instant before, int most, Consumer<Set<FileKey>> look) {
        List<FileKey> old = files.keySet().stream()
                .filter(place -> place.tenant().equals(tenant) && isOld(place, before))
                .map(Place::key)
                .filter(key -> key.value().startsWith(folder + "/"))
                .toList();
        for (int from = 0; from < old.size(); from += most) {
            look.accept(Set.copyOf(old.subList(from, Math.min(old.size(), from + most))));
        }
    }

    @Override
    public void removeUnchanged(TenantId tenant, FileKey key, Instant since) {
        Place place = new Place(tenant, key);
        if (isOld(place, since)) {
            files.remove(place);
        }
    }

    private boolean isOld(Place place, Instant moment) {
        return times.getOrDefault(place, Instant.MAX).isBefore(moment);
    }

    /** A file broke off on its way in. */
    public void breakOff(TenantId tenant, FileKey key, Instant at) {
        leftovers.put(new Place(tenant, key), at);
    }

    /** The keys of files of which something is left that broke off. */
    public Set<FileKey> leftovers() {
        return leftovers.keySet().stream().map(Place::key).collect(Collectors.toSet());
    }

    @Override
    public void removeAll(TenantId tenant) {
        files.keySet().removeIf(place -> place.tenant().equals(tenant));
    }

    private static byte[] read(InputStream content, long most) {
        byte[] bytes;
        try {
            bytes = content.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        } catch (IOException broken) {
            throw Refusal.unavailable("file.source-broken", Map.of(), broken);
        }
        if (bytes.length > most) {
            throw Refusal.invalid("file.too-large", Map.of("most", most));
        }
        return bytes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
