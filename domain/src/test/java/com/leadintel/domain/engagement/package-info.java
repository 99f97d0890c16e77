/** Tests of what to do next with a lead. */
@NullMarked
package com.leadintel.domain.engagement;

import org.jspecify.annotations.NullMarked;
