/** What this module asks of the installation as a whole: its settings, and what it brings for which role. */
@NullMarked
package com.leadintel.integrations.start;

import org.jspecify.annotations.NullMarked;
