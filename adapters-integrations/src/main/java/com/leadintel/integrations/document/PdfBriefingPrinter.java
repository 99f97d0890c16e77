package com.leadintel.integrations.document;

import com.leadintel.application.handoff.BriefingDocument;
import com.leadintel.application.handoff.port.BriefingPrinter;
import com.leadintel.domain.shared.TenantId;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;

/** Prints briefings with the typefaces that it brings; the renderer may load nothing from anywhere. */
@Singleton
public class PdfBriefingPrinter implements BriefingPrinter {
    private final List<Face> faces = List.of(
            new Face("Inter", "Inter-Regular.ttf", "Inter-SemiBold.ttf"),
            new Face("Noto Sans JP", "NotoSansJP-Regular.ttf", "NotoSansJP-Regular.ttf"),
            new Face("Noto Emoji", "NotoEmoji-Regular.ttf", "NotoEmoji-Regular.ttf"));
    private final String styles = resource("briefing.css");

    /**
     * The renderer tells each step of its work on the console, unless told not to, and which rules of a sheet that is our
     * own are for screens.
     */
    public PdfBriefingPrinter() {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
        XRLog.setLevel(XRLog.CSS_PARSE, Level.SEVERE);
    }

    @Override
    public String html(TenantId tenant, BriefingDocument document) {
        return new BriefingPage(document).html(styles);
    }

    @Override
    public byte[] pdf(TenantId tenant, BriefingDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        Typeset typeset = new Typeset(faces, html(tenant, document));
        typeset.join(builder);
        builder.useUriResolver((base, uri) -> uri.startsWith("http") ? null : uri);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withProducer("Lead Intel");
        builder.withHtmlContent(typeset.page(), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(PdfBriefingPrinter.class.getResourceAsStream(name), name);
    }

    private static String resource(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
