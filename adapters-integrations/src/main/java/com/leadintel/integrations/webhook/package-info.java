/** The secrets with which providers sign their messages. */
@NullMarked
package com.leadintel.integrations.webhook;

import org.jspecify.annotations.NullMarked;
