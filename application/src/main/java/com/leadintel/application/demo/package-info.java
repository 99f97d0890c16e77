/**
 * The demo: a tenant of made-up people whose leads are captured, researched, called and handed off by the product's own
 * use cases, and which goes away in one act.
 */
@Capability(uses = {"tenant", "lead", "research", "call", "handoff", "file", "mail"})
@NullMarked
package com.leadintel.application.demo;

import com.leadintel.domain.shared.Capability;
import org.jspecify.annotations.NullMarked;
