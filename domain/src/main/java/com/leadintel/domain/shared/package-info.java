/**
 * Words that every capability speaks: typed ids, evidence, money, addresses, pages, events and refusals.
 * A type needs two users before it moves in here.
 */
@Capability
@NullMarked
package com.leadintel.domain.shared;

import org.jspecify.annotations.NullMarked;
