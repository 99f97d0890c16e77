/** Where handoffs are kept and how their briefing is printed. */
@NullMarked
package com.leadintel.application.handoff.port;

import org.jspecify.annotations.NullMarked;
