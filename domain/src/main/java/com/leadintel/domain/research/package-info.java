/**
 * Research: what can be found out about a lead's firm, with the proof. Words: source, page, finding (a statement with the
 * words that prove it), dossier, intent signal, talk track, product of our own catalogue, gap.
 */
@Capability(uses = "lead")
@NullMarked
package com.leadintel.domain.research;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
