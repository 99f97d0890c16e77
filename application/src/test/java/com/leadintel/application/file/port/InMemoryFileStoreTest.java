package com.leadintel.application.file.port;

final class InMemoryFileStoreTest implements FileStoreContract {
    private final FileStore files = new InMemoryFileStore();

    @Override
    public FileStore files() {
        return files;
    }
}
