/** One lead: its brief with the evidence, what is known and missing, its score with the reasons, and what happened. */
@NullMarked
package com.leadintel.ui.lead;

import org.jspecify.annotations.NullMarked;
