package com.leadintel.application.lead;

import com.leadintel.application.file.FilesById;
import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.file.port.FileStore;
import com.leadintel.application.shared.Step;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps the images that come with a lead, private and checked by their content. */
@Step
public class KeepImages {
    /** Where they lie. */
    static final FilesById FILES = new FilesById("lead-images", "");

    private static final int MOST = 10;
    private static final int LARGEST = 10 << 20;

    private final FileStore files;
    private final Ids ids;

    @Inject
    public KeepImages(FileStore files, Ids ids) {
        this.files = files;
        this.ids = ids;
    }

    /**
     * Keeps all of them, one after the other, or, when one is refused, none: more than 10 with {@code lead.too-many-images},
     * one over 10 MiB with {@code image.too-large}, one that is no PNG, JPEG, GIF or WebP with {@code image.type-unknown}.
     */
    public List<FileId> handle(Caller caller, List<ImageContent> images) {
        caller.must(Permission.LEAD_WRITE);
        if (images.size() > MOST) {
            throw Refusal.invalid("lead.too-many-images", Map.of("most", MOST));
        }
        List<FileId> unwanted = new ArrayList<>();
        try {
            for (ImageContent image : images) {
                unwanted.add(keep(caller.tenant(), image));
            }
            List<FileId> kept = List.copyOf(unwanted);
            unwanted.clear();
            return kept;
        } finally {
            unwanted.forEach(image -> files.remove(caller.tenant(), key(image)));
        }
    }

    private FileId keep(TenantId tenant, ImageContent image) {
        FileId id = new FileId(ids.next());
        try (InputStream content = image.open()) {
            byte[] first = content.readNBytes(ImageType.TELLING);
            ImageType.of(first);
            files.put(tenant, key(id), new SequenceInputStream(new ByteArrayInputStream(first), content), LARGEST);
            return id;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (Refusal refused) {
            throw refused.code().equals("file.too-large")
                    ? Refusal.invalid("image.too-large", Map.of("most", LARGEST), refused)
                    : refused;
        }
    }

    static FileKey key(FileId id) {
        return FILES.key(id);
    }
}
