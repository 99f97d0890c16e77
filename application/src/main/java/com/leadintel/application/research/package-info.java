/** Research as a job with visible progress: sources side by side, one dossier, the lead moved when something was proven. */
@NullMarked
package com.leadintel.application.research;

import org.jspecify.annotations.NullMarked;
