/** The pieces that every page is made of. They show; they decide nothing. */
@NullMarked
package com.leadintel.ui.kit;

import org.jspecify.annotations.NullMarked;
