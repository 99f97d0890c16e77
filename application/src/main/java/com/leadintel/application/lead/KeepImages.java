package com.leadintel.application.lead;

import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.file.port.FileStore;
import com.leadintel.application.shared.Step;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps the images that come with a lead, private and checked by their content. */
@Step
public class KeepImages {
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
     * Keeps all of them or, when one is refused, none: more than 10 with {@code lead.too-many-images}, one over 10 MiB
     * with {@code image.too-large}, one that is no PNG, JPEG, GIF or WebP with {@code image.type-unknown}.
     */
    public List<FileId> handle(Caller caller, List<byte[]> images) {
        caller.must(Permission.LEAD_WRITE);
        if (images.size() > MOST) {
            throw Refusal.invalid("lead.too-many-images", Map.of("most", MOST));
        }
        for (byte[] image : images) {
            if (image.length > LARGEST) {
                throw Refusal.invalid("image.too-large", Map.of("most", LARGEST, "length", image.length));
            }
            ImageType.of(image);
        }
        List<FileId> kept = new ArrayList<>();
        for (byte[] image : images) {
            FileId id = new FileId(ids.next());
            files.put(caller.tenant(), key(id), new ByteArrayInputStream(image), LARGEST);
            kept.add(id);
        }
        return kept;
    }

    static FileKey key(FileId id) {
        return new FileKey("lead-images/" + id);
    }
}
