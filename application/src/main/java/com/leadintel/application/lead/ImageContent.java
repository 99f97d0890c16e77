package com.leadintel.application.lead;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of an image that comes with a lead, opened when it is their turn, so that nobody holds them. */
@FunctionalInterface
public interface ImageContent {
    /** The bytes from the first; whoever opens them closes them. */
    InputStream open() throws IOException;
}
