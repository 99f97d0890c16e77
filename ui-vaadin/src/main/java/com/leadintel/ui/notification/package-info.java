/** Today: what waits for the viewer, why, and what they were told; and what they want to be mailed about. */
@NullMarked
package com.leadintel.ui.notification;

import org.jspecify.annotations.NullMarked;
