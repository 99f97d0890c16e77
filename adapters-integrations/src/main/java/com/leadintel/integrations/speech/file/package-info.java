/** Transcripts out of the files that people bring and providers give: Zoom and Azure JSON, and the domain's text formats. */
@NullMarked
package com.leadintel.integrations.speech.file;

import org.jspecify.annotations.NullMarked;
