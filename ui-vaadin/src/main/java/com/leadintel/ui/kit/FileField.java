package com.leadintel.ui.kit;

import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** A field that takes one file and holds it until the person leaves; the file is never whole in memory. */
public final class FileField extends HtmlContainer {
    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;

    private final Upload upload;
    private transient Optional<BroughtFile> file = Optional.empty();
    private transient Consumer<Optional<BroughtFile>> brought = now -> {};

    /** A field for a file of at most so many megabytes, 2,047 at most. */
    public FileField(String label, String help, int megabytes) {
        super("div");
        getElement().setAttribute("class", "li-field");
        upload = new Upload(new Arrival((long) megabytes * MEGABYTE));
        upload.setMaxFiles(1);
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(Texts.of("file.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(Texts.of("file.drop"))));
        upload.setMaxFileSize(Math.multiplyExact(megabytes, MEGABYTE));
        upload.addFileRemovedListener(removed -> {
            forget();
            brought.accept(file);
        });
        upload.addFileRejectedListener(rejected -> Toast.problem(Texts.of("file.too-large", megabytes)));
        upload.getElement().setAttribute("aria-label", label);
        add(Kit.span("lab", label), upload, Kit.span("li-help", help));
    }

    /** Tells of each file that is here, and of none when it is taken back. */
    public FileField whenBrought(Consumer<Optional<BroughtFile>> listener) {
        brought = listener;
        return this;
    }

    /** The file, once it is here. */
    public Optional<BroughtFile> file() {
        return file;
    }

    /** Whether a file is on its way. */
    public boolean isArriving() {
        return upload.isUploading();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
        super.onDetach(event);
    }

    private void take(BroughtFile arrived) {
        forget();
        if (isAttached()) {
            file = Optional.of(arrived);
            brought.accept(file);
        } else {
            arrived.close();
        }
    }

    private void forget() {
        file.ifPresent(BroughtFile::close);
        file = Optional.empty();
    }

    /** Takes the file in as it comes, without holding the page meanwhile. */
    private final class Arrival implements UploadHandler {
        private static final long serialVersionUID = 1L;
        private final long most;

        Arrival(long most) {
            this.most = most;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            UI page = event.getUI();
            String mediaType = Optional.ofNullable(event.getContentType()).orElse("application/octet-stream");
            BroughtFile arrived = BroughtFile.of(event.getFileName(), mediaType, event.getInputStream());
            try {
                page.accessSynchronously(() -> take(arrived));
            } catch (UIDetachedException left) {
                arrived.close();
            }
        }

        @Override
        public long getFileSizeMax() {
            return most;
        }
    }
}
