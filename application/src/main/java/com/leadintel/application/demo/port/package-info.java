/** Where the demo's stories are written down, and who speaks its calls. */
@NullMarked
package com.leadintel.application.demo.port;

import org.jspecify.annotations.NullMarked;
