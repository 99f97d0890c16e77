package com.leadintel.integrations.website;

/** A page could not be had; the code says why, such as {@code website.timed-out}. */
final class PageFailed extends Exception {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS_REFUSED = "website.address-refused";
    static final String HOST_UNKNOWN = "website.host-unknown";
    static final String TIMED_OUT = "website.timed-out";
    static final String UNREACHABLE = "website.unreachable";
    static final String NOT_TRUSTED = "website.certificate-not-trusted";
    static final String ROBOTS = "website.forbidden-by-robots";
    static final String TOO_LARGE = "website.too-large";
    static final String NOT_HTML = "website.not-html";
    static final String NOT_FOUND = "website.not-found";
    static final String REFUSED = "website.access-refused";
    static final String OVERLOADED = "website.overloaded";
    static final String SERVER_ERROR = "website.server-error";
    static final String SILENT = "website.did-not-answer-lately";
    static final String BUSY = "website.busy";
    static final String UNWANTED = "website.no-longer-wanted";
    static final String UNEXPECTED = "website.failed-unexpectedly";
    static final String REDIRECTS = "website.too-many-redirects";

    private final String code;

    PageFailed(String code) {
        super(code);
        this.code = code;
    }

    PageFailed(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    static PageFailed status(int status) {
        if (status == 404 || status == 410) {
            return new PageFailed(NOT_FOUND);
        }
        if (status == 429 || status == 503) {
            return new PageFailed(OVERLOADED);
        }
        return new PageFailed(status >= 500 ? SERVER_ERROR : REFUSED);
    }

    String code() {
        return code;
    }
}
