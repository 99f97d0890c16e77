/** The rules of the house live among the tests of this module; nothing of it is shipped. */
@NullMarked
package com.leadintel.architecture;

import org.jspecify.annotations.NullMarked;
