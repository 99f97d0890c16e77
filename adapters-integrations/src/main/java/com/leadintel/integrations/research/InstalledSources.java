package com.leadintel.integrations.research;

import com.leadintel.application.research.port.ResearchSources;
import com.leadintel.domain.research.ResearchSource;
import com.leadintel.domain.shared.TenantId;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** Every source that is built in, in the order of their kinds. */
@Singleton
public class InstalledSources implements ResearchSources {
    private final List<ResearchSource> sources;

    @Inject
    InstalledSources(@Any Instance<ResearchSource> found) {
        this(found.stream().toList());
    }

    InstalledSources(List<ResearchSource> found) {
        sources = found.stream()
                .sorted(Comparator.comparing(ResearchSource::kind))
                .toList();
    }

    @Override
    public List<ResearchSource> all(TenantId tenant) {
        return sources;
    }
}
