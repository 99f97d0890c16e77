package com.leadintel.application.identity.port;

/** Hashes that are quick and no secret, with a different salt each time; counts how often it compared. */
public final class CountingHasher implements PasswordHasher {
    private int salts;
    private int comparisons;

    @Override
    public String hash(String password) {
        salts++;
        return salts + "$" + new StringBuilder(password).reverse();
    }

    @Override
    public boolean matches(String password, String hash) {
        comparisons++;
        return hash.substring(hash.indexOf('$') + 1).contentEquals(new StringBuilder(password).reverse());
    }

    /** How often a password was compared with a hash. */
    public int comparisons() {
        return comparisons;
    }
}
