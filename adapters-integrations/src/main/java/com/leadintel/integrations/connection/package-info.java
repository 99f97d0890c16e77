/** The installer's own accounts and secrets with providers, and whom they serve: the first tenant. */
@NullMarked
package com.leadintel.integrations.connection;

import org.jspecify.annotations.NullMarked;
