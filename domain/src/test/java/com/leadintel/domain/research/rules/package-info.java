/** Tests of the rules dossier writer on pages as firms write them. */
@NullMarked
package com.leadintel.domain.research.rules;

import org.jspecify.annotations.NullMarked;
