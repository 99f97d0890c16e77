/**
 * Calls: a conversation with somebody outside, its recording, its transcript and what an analysis found in it. Buyer
 * facts (what the buyer said about this purchase) are kept apart from the scorecard (how the seller led the call).
 */
@Capability
@NullMarked
package com.leadintel.domain.call;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
