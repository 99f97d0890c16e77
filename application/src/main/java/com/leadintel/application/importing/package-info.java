/** Lists of leads from the upload to the last row: shown first, then read in chunks by a job that can stop and go on. */
@NullMarked
package com.leadintel.application.importing;

import org.jspecify.annotations.NullMarked;
