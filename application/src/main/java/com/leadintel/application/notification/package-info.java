/** Notifications: who is told what happened, in the inbox at once and by e-mail for those who want it. */
@Capability(uses = {"lead", "call", "handoff", "importing", "mail"})
@NullMarked
package com.leadintel.application.notification;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
