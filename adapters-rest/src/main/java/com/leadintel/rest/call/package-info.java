/** Calls over HTTP: lists, logging by hand, recordings, analyses. */
@NullMarked
package com.leadintel.rest.call;

import org.jspecify.annotations.NullMarked;
