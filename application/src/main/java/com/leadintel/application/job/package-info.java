/** Background jobs: one table is the truth about what runs, waits, failed or was given up. */
@NullMarked
package com.leadintel.application.job;

import org.jspecify.annotations.NullMarked;
