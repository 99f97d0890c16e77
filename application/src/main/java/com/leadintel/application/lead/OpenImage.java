package com.leadintel.application.lead;

import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.file.port.FileStore;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Opens an image that came with a lead. */
@Step
public class OpenImage {
    private final ShowLead show;
    private final FileStore files;

    @Inject
    public OpenImage(ShowLead show, FileStore files) {
        this.show = show;
        this.files = files;
    }

    /** An image: what kind it is, and its bytes, which whoever opened it closes. */
    public record Image(ImageType type, InputStream content) {}

    /** The image; refuses one that is not this lead's with {@code image.not-found}. */
    public Image handle(Caller caller, LeadId lead, FileId id) {
        if (!show.handle(caller, lead).details().images().contains(id)) {
            throw Refusal.notFound("image.not-found", id);
        }
        FileKey key = KeepImages.key(id);
        try (InputStream first = files.open(caller.tenant(), key, 0, ImageType.TELLING)) {
            ImageType type = ImageType.of(first.readAllBytes());
            return new Image(type, files.open(caller.tenant(), key, 0, Long.MAX_VALUE));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
