/**
 * The rules dossier writer: reads English pages sentence by sentence with lexicons of pains, signals and job titles, and
 * claims only what a sentence says. The same pages give the same dossier.
 */
@NullMarked
package com.leadintel.domain.research.rules;

import org.jspecify.annotations.NullMarked;
