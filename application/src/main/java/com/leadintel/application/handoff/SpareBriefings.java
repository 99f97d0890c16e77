package com.leadintel.application.handoff;

import com.leadintel.application.file.FileKeeper;
import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.handoff.port.Handoffs;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.Set;

/** A printed briefing stays as long as its handoff does. */
@UseCase
public class SpareBriefings implements FileKeeper {
    private final Handoffs handoffs;

    @Inject
    public SpareBriefings(Handoffs handoffs) {
        this.handoffs = handoffs;
    }

    @Override
    public String folder(TenantId tenant) {
        return KeepBriefing.FILES.folder();
    }

    @Override
    public Set<FileKey> kept(TenantId tenant, Set<FileKey> files) {
        return KeepBriefing.FILES.kept(files, ids -> handoffs.documents(tenant, ids));
    }
}
