/**
 * The embedded database: a real PostgreSQL that starts before the product and stops after it, unless {@code DB_HOST}
 * names an external one.
 */
@NullMarked
package com.leadintel.devdb;

import org.jspecify.annotations.NullMarked;
