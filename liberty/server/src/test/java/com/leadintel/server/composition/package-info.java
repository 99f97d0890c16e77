/** Tests of what holds the server together. */
@NullMarked
package com.leadintel.server.composition;

import org.jspecify.annotations.NullMarked;
