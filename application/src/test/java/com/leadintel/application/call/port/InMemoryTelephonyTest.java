package com.leadintel.application.call.port;

import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.call.Telephony;
import com.leadintel.domain.call.TelephonyContract;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

class InMemoryTelephonyTest implements TelephonyContract {
    private final InMemoryTelephony telephony = new InMemoryTelephony();

    @BeforeEach
    void twoCallsWereRecorded() {
        telephony.recorded(
                OURS, transcribed(), sound(), CallFixtures.shortTalk().turns());
        telephony.recorded(OURS, untranscribed(), sound(), List.of());
    }

    @Override
    public Telephony telephony() {
        return telephony;
    }

    @Override
    public String transcribed() {
        return "rec-1";
    }

    @Override
    public byte[] sound() {
        return new byte[] {1, 2, 3};
    }

    @Override
    public String untranscribed() {
        return "rec-2";
    }

    @Override
    public String unknown() {
        return "rec-9";
    }
}
