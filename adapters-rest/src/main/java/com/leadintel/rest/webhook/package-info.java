/**
 * Where providers report: the message is read, its sender is checked over the raw bytes, and only then a use case is
 * told. Answers go out after the commit, because a provider repeats what was not acknowledged.
 */
@NullMarked
package com.leadintel.rest.webhook;

import org.jspecify.annotations.NullMarked;
