/** Speech from text by FreeTTS: pure Java, with its voice in its jar. */
@NullMarked
package com.leadintel.integrations.speech.freetts;

import org.jspecify.annotations.NullMarked;
