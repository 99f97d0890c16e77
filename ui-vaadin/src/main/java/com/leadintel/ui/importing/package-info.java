/** Lists of leads on their way in: upload, what the columns mean, a preview, progress and what was wrong with rows. */
@NullMarked
package com.leadintel.ui.importing;

import org.jspecify.annotations.NullMarked;
