/** Which provider accounts belong to which tenant, and what arrives from them. */
@NullMarked
package com.leadintel.application.integration;

import org.jspecify.annotations.NullMarked;
