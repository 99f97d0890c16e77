/** How mail leaves the product. */
@NullMarked
package com.leadintel.application.mail.port;

import org.jspecify.annotations.NullMarked;
