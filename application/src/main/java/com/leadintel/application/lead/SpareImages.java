package com.leadintel.application.lead;

import com.leadintel.application.file.FileKeeper;
import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.Set;

/** An image stays as long as a lead shows it, or one that was merged since. */
@UseCase
public class SpareImages implements FileKeeper {
    private final Leads leads;

    @Inject
    public SpareImages(Leads leads) {
        this.leads = leads;
    }

    @Override
    public String folder(TenantId tenant) {
        return KeepImages.FILES.folder();
    }

    @Override
    public Set<FileKey> kept(TenantId tenant, Set<FileKey> files) {
        return KeepImages.FILES.kept(files, ids -> leads.shown(tenant, ids));
    }
}
