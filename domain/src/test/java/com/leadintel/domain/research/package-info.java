/** Tests of research, and pages, products and dossiers for the tests of others. */
@NullMarked
package com.leadintel.domain.research;

import org.jspecify.annotations.NullMarked;
