package com.leadintel.domain.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a package as a capability and names the other capabilities whose words it may use besides {@code shared}. */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Capability {
    /** The names of the capabilities that this one may depend on. */
    String[] uses() default {};
}
