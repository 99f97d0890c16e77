package com.leadintel.integrations.website;

import java.net.URI;
import java.util.Optional;

/** What a server answered: where the redirects ended, the status, the media type, its charset, and the body. */
final class Fetched {
    private final URI address;
    private final int status;
    private final String contentType;
    private final Optional<String> charset;
    private final Optional<URI> redirect;
    private final byte[] body;

    Fetched(
            URI address,
            int status,
            String contentType,
            Optional<String> charset,
            Optional<URI> redirect,
            byte[] body) {
        this.address = address;
        this.status = status;
        this.contentType = contentType;
        this.charset = charset;
        this.redirect = redirect;
        this.body = body.clone();
    }

    URI address() {
        return address;
    }

    int status() {
        return status;
    }

    String contentType() {
        return contentType;
    }

    Optional<String> charset() {
        return charset;
    }

    Optional<URI> redirect() {
        return redirect;
    }

    byte[] body() {
        return body.clone();
    }
}
