/** Calls from the provider's message or a person's hand to the analysis that fills the lead. */
@NullMarked
package com.leadintel.application.call;

import org.jspecify.annotations.NullMarked;
