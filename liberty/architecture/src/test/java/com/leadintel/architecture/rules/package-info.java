/** The rules of the house, one constant each. */
@NullMarked
package com.leadintel.architecture.rules;

import org.jspecify.annotations.NullMarked;
