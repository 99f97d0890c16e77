/**
 * Leads: people or companies that may buy, from the first contact to the account executive's desk. Words: lead, source,
 * capture, stage, move, BANT (budget, authority, need, timeline), score, tier, outcome, duplicate.
 */
@Capability
@NullMarked
package com.leadintel.domain.lead;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
