/** Research over HTTP: start, watch, retry, read the dossier. */
@NullMarked
package com.leadintel.rest.research;

import org.jspecify.annotations.NullMarked;
