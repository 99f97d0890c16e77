/**
 * Who acts: users, their roles, and what a role permits within which scope. Code asks a {@code Caller} for permissions,
 * never for roles.
 */
@Capability(uses = "tenant")
@NullMarked
package com.leadintel.domain.identity;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
