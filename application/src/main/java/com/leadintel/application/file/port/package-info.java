/** Where the private files of tenants are kept. */
@NullMarked
package com.leadintel.application.file.port;

import org.jspecify.annotations.NullMarked;
