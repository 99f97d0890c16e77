/** Notifications and preferences in PostgreSQL; the inbox names leads as they are called now. */
@NullMarked
package com.leadintel.persistence.notification;

import org.jspecify.annotations.NullMarked;
