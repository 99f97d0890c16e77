package com.leadintel.application.demo.port;

import com.leadintel.application.demo.Story;
import com.leadintel.application.shared.TenantFree;
import java.util.List;

/** The stories that the demo tells; the same ones every time. */
@TenantFree
public interface Stories {
    /** All of them, each about another lead. */
    List<Story> all();
}
