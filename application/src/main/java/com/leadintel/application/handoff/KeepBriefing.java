package com.leadintel.application.handoff;

import com.leadintel.application.file.FilesById;
import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.file.port.FileStore;
import com.leadintel.application.handoff.port.BriefingPrinter;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.handoff.Effect;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Prints the briefing of a handoff once and keeps it, so that what was sent can be read for as long as the handoff is. */
@Step
public class KeepBriefing {
    /** Where they lie. */
    static final FilesById FILES = new FilesById("briefings", ".pdf");

    private static final long LARGEST = 100L << 20;

    private final BriefingPrinter printer;
    private final FileStore files;
    private final EffectRecords records;

    @Inject
    public KeepBriefing(BriefingPrinter printer, FileStore files, EffectRecords records) {
        this.printer = printer;
        this.files = files;
        this.records = records;
    }

    /** The briefing as PDF: what was kept before, or what this effect of the handoff is the first to need. */
    public byte[] handle(TenantId tenant, Handoff handoff, Effect effect) {
        return handoff.state()
                .document()
                .map(known -> kept(files, tenant, known))
                .orElseGet(() -> printed(tenant, handoff, effect));
    }

    static byte[] kept(FileStore files, TenantId tenant, FileId id) {
        try (InputStream content = files.open(tenant, key(id), 0, Long.MAX_VALUE)) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The file bears the effect's id: another attempt takes its place. */
    private byte[] printed(TenantId tenant, Handoff handoff, Effect effect) {
        byte[] pdf = printer.pdf(tenant, BriefingDocument.of(handoff.state()));
        FileId own = new FileId(effect.id().value());
        files.put(tenant, key(own), new ByteArrayInputStream(pdf), LARGEST);
        FileId first = records.attach(tenant, handoff.id(), own);
        if (first.equals(own)) {
            return pdf;
        }
        files.remove(tenant, key(own));
        return kept(files, tenant, first);
    }

    private static FileKey key(FileId id) {
        return FILES.key(id);
    }
}
