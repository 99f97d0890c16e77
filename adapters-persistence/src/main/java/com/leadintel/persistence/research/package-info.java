/** Dossiers, the catalogue, and how the sources of a research stand. */
@NullMarked
package com.leadintel.persistence.research;

import org.jspecify.annotations.NullMarked;
