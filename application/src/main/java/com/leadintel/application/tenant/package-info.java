/** Founding tenants. */
@NullMarked
package com.leadintel.application.tenant;

import org.jspecify.annotations.NullMarked;
