/** Briefings for people: one HTML page with everything in it, and the same as PDF with its own fonts and no network. */
@NullMarked
package com.leadintel.integrations.document;

import org.jspecify.annotations.NullMarked;
