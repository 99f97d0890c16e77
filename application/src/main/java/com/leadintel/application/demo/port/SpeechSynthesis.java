package com.leadintel.application.demo.port;

import com.leadintel.application.demo.Line;
import com.leadintel.application.shared.TenantFree;
import java.util.List;

/** Speaks a written dialogue, each side with a voice of its own. */
@TenantFree
public interface SpeechSynthesis {
    /** The dialogue as sound, and when each line begins and ends in it; the same lines give the same sound. */
    Speech speak(List<Line> lines);
}
