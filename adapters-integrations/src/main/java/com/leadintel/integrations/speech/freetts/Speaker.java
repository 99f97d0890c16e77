package com.leadintel.integrations.speech.freetts;

import com.sun.speech.freetts.Age;
import com.sun.speech.freetts.Gender;
import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.en.us.CMUDiphoneVoice;
import com.sun.speech.freetts.en.us.CMULexicon;
import java.util.Locale;

/** The voice of FreeTTS, for one thread at a time. */
final class Speaker implements AutoCloseable {
    private final Voice voice = new CMUDiphoneVoice(
            "kevin16",
            Gender.MALE,
            Age.YOUNGER_ADULT,
            "the diphone voice of FreeTTS",
            Locale.US,
            "general",
            "cmu",
            new CMULexicon("cmulex"),
            CMUDiphoneVoice.class.getResource("cmu_us_kal/cmu_us_kal16.bin"));

    Speaker() {
        voice.allocate();
    }

    /** The samples of the text, little-endian; empty when nothing of it can be said. */
    byte[] say(String text, Tone tone) {
        SampleTape tape = new SampleTape();
        voice.setAudioPlayer(tape);
        voice.setPitch(tone.pitch());
        voice.setPitchRange(tone.range());
        voice.setRate(tone.rate());
        voice.speak(text);
        return tape.samples();
    }

    @Override
    public void close() {
        voice.deallocate();
    }
}
