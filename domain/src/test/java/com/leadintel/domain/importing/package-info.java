/** Tests of imports, and imports for the tests of others. */
@NullMarked
package com.leadintel.domain.importing;

import org.jspecify.annotations.NullMarked;
