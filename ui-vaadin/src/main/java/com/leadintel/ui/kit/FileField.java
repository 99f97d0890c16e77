package com.leadintel.ui.kit;

import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Optional;

/** A field that takes one file. */
public final class FileField extends HtmlContainer {
    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;

    private transient Optional<BroughtFile> file = Optional.empty();

    /** A field for a file of at most so many megabytes. */
    public FileField(String label, String help, int megabytes) {
        super("div");
        getElement().setAttribute("class", "li-field");
        Upload upload = new Upload(UploadHandler.inMemory(
                (about, bytes) -> file = Optional.of(new BroughtFile(about.fileName(), about.contentType(), bytes))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(megabytes * MEGABYTE);
        upload.addFileRemovedListener(removed -> file = Optional.empty());
        upload.addFileRejectedListener(rejected -> Toast.problem(Texts.of("file.too-large", megabytes)));
        upload.getElement().setAttribute("aria-label", label);
        add(Kit.span("lab", label), upload, Kit.span("li-help", help));
    }

    /** The file, once it is here. */
    public Optional<BroughtFile> file() {
        return file;
    }
}
