/** The real PostgreSQL, JPA and transactions that the tests of this module run on. */
@NullMarked
package com.leadintel.persistence.database;

import org.jspecify.annotations.NullMarked;
