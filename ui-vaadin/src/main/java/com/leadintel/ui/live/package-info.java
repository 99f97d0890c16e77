/** Other people's changes on one's own screen: subscribed while a page is open, gathered for a moment, pushed once. */
@NullMarked
package com.leadintel.ui.live;

import org.jspecify.annotations.NullMarked;
