/** Events on their way from the transaction that recorded them to the handlers that react. */
@NullMarked
package com.leadintel.persistence.outbox;

import org.jspecify.annotations.NullMarked;
