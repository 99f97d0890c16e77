package com.leadintel.application.demo.port;

class ShortStoriesTest implements StoriesContract {
    @Override
    public Stories stories() {
        return new ShortStories();
    }
}
