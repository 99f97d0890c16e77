/** Where tenants are kept. */
@NullMarked
package com.leadintel.application.tenant.port;

import org.jspecify.annotations.NullMarked;
