package com.leadintel.integrations.website;

import java.net.URI;

/** Where pages come from. */
interface Web {
    /** What the server behind the address answers to one GET; redirects are answered, not followed. */
    Fetched get(URI address, String accept) throws PageFailed;
}
