/** Mail that the product sends, and the local outbox that keeps it when no mail server is connected. */
@Capability
@NullMarked
package com.leadintel.application.mail;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
