package com.leadintel.rest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many mebibytes the body of a request to this method may have, where the ordinary 1 is not enough. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Largest {
    /** A whole list, streamed. */
    int LIST = 2048;

    /** A form with images. */
    int IMAGES = 101;

    /** A form with a recording. */
    int RECORDING = 600;

    /** So many MiB. */
    int value();
}
