/** Where imports are kept, and how their files are read. */
@NullMarked
package com.leadintel.application.importing.port;

import org.jspecify.annotations.NullMarked;
