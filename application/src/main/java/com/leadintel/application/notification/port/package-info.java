/** Where notifications and the wishes about them are kept. */
@NullMarked
package com.leadintel.application.notification.port;

import org.jspecify.annotations.NullMarked;
