/** Tests of notifications and preferences. */
@NullMarked
package com.leadintel.domain.notification;

import org.jspecify.annotations.NullMarked;
