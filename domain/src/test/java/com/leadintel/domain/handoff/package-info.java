/** Tests of handoffs, and handoffs for the tests of others. */
@NullMarked
package com.leadintel.domain.handoff;

import org.jspecify.annotations.NullMarked;
