/** The inbox over HTTP. */
@NullMarked
package com.leadintel.rest.notification;

import org.jspecify.annotations.NullMarked;
