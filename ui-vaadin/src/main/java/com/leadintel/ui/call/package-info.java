/** Calls: their list, and one call as sound, words, markers and scorecard. */
@NullMarked
package com.leadintel.ui.call;

import org.jspecify.annotations.NullMarked;
