/** Where dossiers and the catalogue are kept, and which sources there are. */
@NullMarked
package com.leadintel.application.research.port;

import org.jspecify.annotations.NullMarked;
