package com.leadintel.ui.kit;

import com.leadintel.domain.shared.Refusal;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A link that saves a file, which is made or fetched when somebody clicks. */
public final class FileLink extends Anchor {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<byte[]> content;
    private final String name;
    private final String mediaType;

    /** A link in a look of the kit to a file with this name and media type. */
    public FileLink(String look, String label, String name, String mediaType, Supplier<byte[]> content) {
        this.content = content;
        this.name = name;
        this.mediaType = mediaType;
        setHref(DownloadHandler.fromInputStream(event -> answer()));
        setRouterIgnore(true);
        getElement().setAttribute("class", look);
        add(Icon.small("download"), Kit.span("", label));
    }

    private DownloadResponse answer() {
        try {
            byte[] bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, mediaType, bytes.length);
        } catch (Refusal refused) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND, refused.code(), refused);
        }
    }
}
