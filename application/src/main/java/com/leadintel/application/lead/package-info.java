/** What people and integrations do with leads, from the capture to the recorded outcome. */
@NullMarked
package com.leadintel.application.lead;

import org.jspecify.annotations.NullMarked;
