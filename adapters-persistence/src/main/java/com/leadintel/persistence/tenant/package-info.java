/** Tenants in PostgreSQL. */
@NullMarked
package com.leadintel.persistence.tenant;

import org.jspecify.annotations.NullMarked;
