/** Provider connections, and providers' messages as they came. */
@NullMarked
package com.leadintel.persistence.integration;

import org.jspecify.annotations.NullMarked;
