/** Mail by SMTP (RFC 5321), with STARTTLS or TLS and a login. */
@NullMarked
package com.leadintel.integrations.mail.smtp;

import org.jspecify.annotations.NullMarked;
