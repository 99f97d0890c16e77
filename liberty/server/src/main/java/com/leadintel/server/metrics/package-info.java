/** What the operator reads at {@code /metrics} beside what Open Liberty measures itself. */
@NullMarked
package com.leadintel.server.metrics;

import org.jspecify.annotations.NullMarked;
