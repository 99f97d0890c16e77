package com.leadintel.integrations.start;

import com.leadintel.integrations.settings.Keys;
import com.leadintel.integrations.storage.folder.FolderFileStore;
import com.leadintel.integrations.storage.folder.FolderSettings;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** The folders that adapters write to, tried out at the start and not only when the first file comes. */
public final class InstalledFolders {
    private InstalledFolders() {}

    /** Which of them cannot be used, under the names of environment variables; malformed settings have other faults. */
    public static List<String> faults(Config config) {
        Keys keys = new Keys(config);
        FolderSettings settings = FolderSettings.from(keys);
        return keys.faults().isEmpty()
                ? FolderFileStore.fault(settings).stream().toList()
                : List.of();
    }
}
