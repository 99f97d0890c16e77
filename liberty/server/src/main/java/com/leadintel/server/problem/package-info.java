/** What the outside sees when a request fails before or beside the application's own answers. */
@NullMarked
package com.leadintel.server.problem;

import org.jspecify.annotations.NullMarked;
