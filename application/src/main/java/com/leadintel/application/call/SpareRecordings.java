package com.leadintel.application.call;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.file.FileKeeper;
import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A recording stays as long as it is the one of its call; so does a file that is not named after a call. */
@UseCase
public class SpareRecordings implements FileKeeper {
    private static final String FOLDER = "recordings";
    private static final Pattern OURS =
            Pattern.compile(FOLDER + "/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.[a-z0-9]+");

    private final Calls calls;

    @Inject
    public SpareRecordings(Calls calls) {
        this.calls = calls;
    }

    @Override
    public String folder(TenantId tenant) {
        return FOLDER;
    }

    @Override
    public Set<FileKey> kept(TenantId tenant, Set<FileKey> files) {
        Map<String, FileKey> ours = files.stream()
                .filter(file -> OURS.matcher(file.value()).matches())
                .collect(Collectors.toMap(FileKey::value, Function.identity()));
        Set<FileKey> kept = new HashSet<>(files);
        kept.removeAll(ours.values());
        calls.sounds(tenant, Set.copyOf(ours.keySet())).stream()
                .map(FileKey::new)
                .forEach(kept::add);
        return kept;
    }
}
