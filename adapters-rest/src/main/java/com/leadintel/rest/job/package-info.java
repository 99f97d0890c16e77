/** Background jobs over HTTP: look, cancel, retry. */
@NullMarked
package com.leadintel.rest.job;

import org.jspecify.annotations.NullMarked;
