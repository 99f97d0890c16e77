package com.leadintel.application.shared.port;

class SequentialIdsTest implements IdsContract {
    private final SequentialIds ids = new SequentialIds();

    @Override
    public Ids ids() {
        return ids;
    }
}
