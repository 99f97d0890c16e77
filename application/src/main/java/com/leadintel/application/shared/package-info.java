/** What every use case is made of: the stereotypes, reactions to events, idempotency. */
@NullMarked
package com.leadintel.application.shared;

import org.jspecify.annotations.NullMarked;
