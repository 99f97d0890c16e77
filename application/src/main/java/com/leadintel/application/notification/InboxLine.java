package com.leadintel.application.notification;

import com.leadintel.domain.notification.Notification;
import java.util.Optional;

/** A notification as a list shows it, with the name of the lead that it concerns as it is today. */
public record InboxLine(Notification notification, Optional<String> leadName) {}
