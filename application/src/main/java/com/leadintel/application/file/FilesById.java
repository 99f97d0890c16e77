package com.leadintel.application.file;

import com.leadintel.application.file.port.FileKey;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.Refusal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A folder of files that are named after their ids, with one ending or none. */
public record FilesById(String folder, String ending) {
    /** The key of a file. */
    public FileKey key(FileId id) {
        return new FileKey(folder + "/" + id + ending);
    }

    /** Those of the files whose ids the look-up answers, and those that are named otherwise. */
    public Set<FileKey> kept(Set<FileKey> files, UnaryOperator<Set<FileId>> referredTo) {
        Set<FileKey> kept = new HashSet<>(files);
        Map<FileId, FileKey> known = new HashMap<>();
        files.forEach(file -> id(file).ifPresent(id -> known.put(id, file)));
        kept.removeAll(known.values());
        referredTo.apply(Set.copyOf(known.keySet())).forEach(id -> kept.add(key(id)));
        return kept;
    }

    private Optional<FileId> id(FileKey file) {
        String start = folder + "/";
        if (!file.value().startsWith(start) || !file.value().endsWith(ending)) {
            return Optional.empty();
        }
        try {
            String name = file.value().substring(start.length(), file.value().length() - ending.length());
            return Optional.of(FileId.of(name)).filter(id -> key(id).equals(file));
        } catch (Refusal named) {
            return Optional.empty();
        }
    }
}
