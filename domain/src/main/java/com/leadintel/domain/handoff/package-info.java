/**
 * Handoffs: a qualified lead goes to an account executive with everything known of it. Words: eligibility, briefing (the
 * document), handoff, effect (one thing that the world sees of it), CRM.
 */
@Capability(uses = {"lead", "research", "call"})
@NullMarked
package com.leadintel.domain.handoff;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
