/** Where leads are kept and listed. */
@NullMarked
package com.leadintel.application.lead.port;

import org.jspecify.annotations.NullMarked;
