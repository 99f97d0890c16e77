/** Settings: people, background work, and the mail that was kept here instead of being sent. */
@NullMarked
package com.leadintel.ui.settings;

import org.jspecify.annotations.NullMarked;
