/** Tests of leads, and leads in every stage for the tests of others. */
@NullMarked
package com.leadintel.domain.lead;

import org.jspecify.annotations.NullMarked;
