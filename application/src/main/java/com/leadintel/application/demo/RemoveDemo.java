package com.leadintel.application.demo;

import com.leadintel.application.file.port.FileStore;
import com.leadintel.application.mail.port.Outbox;
import com.leadintel.application.shared.Step;
import com.leadintel.application.tenant.EraseTenant;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.tenant.DemoTenant;
import jakarta.inject.Inject;

/**
 * Removes the demo tenant with everything that it ever had: rows, work that waits or runs, files and mail. Removing it
 * again sweeps up what work that was under way may have left.
 */
@Step
public class RemoveDemo {
    private static final int TRIES = 10;

    private final EraseTenant erase;
    private final FileStore files;
    private final Outbox mail;

    @Inject
    public RemoveDemo(EraseTenant erase, FileStore files, Outbox mail) {
        this.erase = erase;
        this.files = files;
        this.mail = mail;
    }

    /** Removes the demo; does nothing when there is none. Whoever administers a tenant of the installation may do it. */
    public void handle(Caller caller) {
        caller.must(Permission.TENANT_ADMINISTER);
        eraseRows(1);
        files.removeAll(DemoTenant.ID);
        mail.removeAll(DemoTenant.ID);
    }

    /** Work that runs may be in the way for a moment; it cannot start again, so there is an end to it. */
    private void eraseRows(int tried) {
        try {
            erase.handle(DemoTenant.ID);
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.CONFLICT || tried == TRIES) {
                throw refused;
            }
            eraseRows(tried + 1);
        }
    }
}
