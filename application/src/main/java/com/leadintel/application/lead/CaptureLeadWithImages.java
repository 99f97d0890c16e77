package com.leadintel.application.lead;

import com.leadintel.application.file.port.FileStore;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.FileId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Takes in a lead that comes with images; those that no lead shows in the end are not kept. */
@Step
public class CaptureLeadWithImages {
    private final KeepImages keep;
    private final CaptureLead capture;
    private final FileStore files;

    @Inject
    public CaptureLeadWithImages(KeepImages keep, CaptureLead capture, FileStore files) {
        this.keep = keep;
        this.capture = capture;
        this.files = files;
    }

    /** Captures the lead with the images; refuses what {@link KeepImages} and {@link CaptureLead} refuse. */
    public CaptureLead.Captured handle(Caller caller, CaptureLead.Command command, List<ImageContent> images) {
        List<FileId> unseen = new ArrayList<>(keep.handle(caller, images));
        try {
            CaptureLead.Captured captured = capture.handle(caller, command.showing(List.copyOf(unseen)));
            unseen.removeAll(captured.images());
            return captured;
        } finally {
            unseen.forEach(image -> files.remove(caller.tenant(), KeepImages.key(image)));
        }
    }
}
