/**
 * The rules engine: reads a transcript without any model, key or network, and finds the same things each time. Lexicons
 * stand as text beside the classes; every finding points at the words it rests on.
 */
@NullMarked
package com.leadintel.domain.call.rules;

import org.jspecify.annotations.NullMarked;
