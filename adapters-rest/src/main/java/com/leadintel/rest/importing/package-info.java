/** Imports over HTTP: upload, preview, start, progress, row errors. */
@NullMarked
package com.leadintel.rest.importing;

import org.jspecify.annotations.NullMarked;
