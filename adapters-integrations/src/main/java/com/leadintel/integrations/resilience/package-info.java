/** How adapters tell a provider that is away from one that says no: only the first opens a circuit. */
@NullMarked
package com.leadintel.integrations.resilience;

import org.jspecify.annotations.NullMarked;
