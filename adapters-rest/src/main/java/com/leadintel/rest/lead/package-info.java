/** Leads over HTTP: capture, lists, corrections, BANT, outcome. */
@NullMarked
package com.leadintel.rest.lead;

import org.jspecify.annotations.NullMarked;
