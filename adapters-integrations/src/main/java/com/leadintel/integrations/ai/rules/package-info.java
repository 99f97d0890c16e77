/** The rules engines of the domain as the analysts of this installation: no key, no network. */
@NullMarked
package com.leadintel.integrations.ai.rules;

import org.jspecify.annotations.NullMarked;
