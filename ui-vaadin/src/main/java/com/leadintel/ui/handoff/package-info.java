/** Handing a lead to an account executive: what is missing, what will be sent, and how far its effects are. */
@NullMarked
package com.leadintel.ui.handoff;

import org.jspecify.annotations.NullMarked;
