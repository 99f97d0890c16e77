/** Users and API keys in PostgreSQL. */
@NullMarked
package com.leadintel.persistence.identity;

import org.jspecify.annotations.NullMarked;
