/** Zoom: recordings and transcripts over its API, and its webhook messages about them. */
@NullMarked
package com.leadintel.integrations.telephony.zoom;

import org.jspecify.annotations.NullMarked;
