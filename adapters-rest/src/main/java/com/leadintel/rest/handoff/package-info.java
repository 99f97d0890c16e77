/** Handoffs over HTTP: checks, document, execution, history. */
@NullMarked
package com.leadintel.rest.handoff;

import org.jspecify.annotations.NullMarked;
