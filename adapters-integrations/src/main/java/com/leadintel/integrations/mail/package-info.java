/** Mail: written as MIME once, then sent by SMTP or kept in a local outbox. */
@NullMarked
package com.leadintel.integrations.mail;

import org.jspecify.annotations.NullMarked;
