/** The one door to the database for a tenant's data, and the small one for questions across tenants. */
@NullMarked
package com.leadintel.persistence.tenancy;

import org.jspecify.annotations.NullMarked;
