package com.leadintel.integrations.speech.freetts;

import java.util.List;

/** How a voice sounds: its height in hertz, how far it moves around it, and its speed as FreeTTS counts it. */
record Tone(float pitch, float range, float rate) {
    static final Tone OURS = new Tone(172, 24, 136);
    static final List<Tone> BUYERS =
            List.of(new Tone(98, 12, 122), new Tone(112, 15, 128), new Tone(84, 10, 118), new Tone(126, 18, 132));
}
