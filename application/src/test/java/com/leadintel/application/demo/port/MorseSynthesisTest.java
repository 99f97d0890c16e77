package com.leadintel.application.demo.port;

class MorseSynthesisTest implements SpeechSynthesisContract {
    @Override
    public SpeechSynthesis synthesis() {
        return new MorseSynthesis();
    }
}
