/** From the four checks to the last effect: what happens when a lead goes to an account executive. */
@NullMarked
package com.leadintel.application.handoff;

import org.jspecify.annotations.NullMarked;
