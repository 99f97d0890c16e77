package com.leadintel.application.shared;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class as one use case: one instance, and one transaction around every call of its {@code handle}. */
@Stereotype
@Singleton
@Transactional
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
