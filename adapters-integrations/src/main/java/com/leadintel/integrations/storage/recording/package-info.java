/** Recordings in the private file store. */
@NullMarked
package com.leadintel.integrations.storage.recording;

import org.jspecify.annotations.NullMarked;
