/** Mail that stays in the house: one {@code .eml} file per mail in a folder, for as long as no SMTP server is connected. */
@NullMarked
package com.leadintel.integrations.mail.outbox;

import org.jspecify.annotations.NullMarked;
