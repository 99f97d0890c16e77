package com.leadintel.application.identity.port;

class CountingHasherTest implements PasswordHasherContract {
    private final CountingHasher hasher = new CountingHasher();

    @Override
    public PasswordHasher hasher() {
        return hasher;
    }
}
