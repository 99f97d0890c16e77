/** What rules look at: the compiled and written product, or a small house that breaks a rule. */
@NullMarked
package com.leadintel.architecture.house;

import org.jspecify.annotations.NullMarked;
