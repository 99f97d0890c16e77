package com.leadintel.integrations.http;

import java.io.InputStream;
import java.util.Optional;

/** A file on its way from a provider; whoever reads it closes it. */
public record Download(String mediaType, Optional<Long> bytes, InputStream content) {}
