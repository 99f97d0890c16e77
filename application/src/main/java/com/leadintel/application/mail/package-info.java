/** Mail that the product sends, and the local outbox that keeps it when no mail server is connected. */
@NullMarked
package com.leadintel.application.mail;

import org.jspecify.annotations.NullMarked;
