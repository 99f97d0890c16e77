/** Where jobs are kept and started. */
@NullMarked
package com.leadintel.application.job.port;

import org.jspecify.annotations.NullMarked;
