package com.leadintel.application.importing.port;

class PlainListsTest implements ListReaderContract {
    @Override
    public ListReader lists() {
        return new PlainLists();
    }
}
