package com.leadintel.application.identity.port;

import com.leadintel.application.shared.TenantFree;

/** Turns passwords into salted hashes that cannot be turned back (Argon2id). */
@TenantFree
public interface PasswordHasher {
    /** A fresh hash of the password, with its salt and parameters. */
    String hash(String password);

    /** Whether the password made the hash; takes as long for a wrong one as for a right one. */
    boolean matches(String password, String hash);
}
