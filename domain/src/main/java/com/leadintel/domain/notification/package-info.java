/** Notifications: what a person should know now, in the inbox and, by preference, by e-mail. */
@Capability
@NullMarked
package com.leadintel.domain.notification;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
