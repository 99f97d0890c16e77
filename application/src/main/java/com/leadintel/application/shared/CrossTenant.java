package com.leadintel.application.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a port, or one method of it, that looks across tenants: sign-in, API-key and webhook routing, outbox and job
 * claiming, the operator. Served by the system database role alone.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface CrossTenant {}
