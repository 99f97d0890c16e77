package com.leadintel.e2e.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An end-to-end test in Chromium; a method asks for a {@link com.microsoft.playwright.BrowserContext} of its own.
 * Reported as skipped on a machine without Chromium.
 */
@EndToEnd
@ExtendWith(Chromium.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InBrowser {}
