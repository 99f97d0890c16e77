package com.leadintel.integrations.document;

import com.leadintel.application.handoff.BriefingDocument;
import com.leadintel.application.handoff.port.BriefingPrinter;
import com.leadintel.domain.shared.TenantId;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Prints briefings with the fonts that it brings; the renderer may load nothing from anywhere. */
@Singleton
public class PdfBriefingPrinter implements BriefingPrinter {
    private static final String FAMILY = "Inter";
    private final String styles = resource("briefing.css");

    @Override
    public String html(TenantId tenant, BriefingDocument document) {
        return new BriefingPage(document).html(styles);
    }

    @Override
    public byte[] pdf(TenantId tenant, BriefingDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> open("fonts/Inter-Regular.ttf"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> open("fonts/Inter-SemiBold.ttf"), FAMILY, 600, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> uri.startsWith("http") ? null : uri);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withProducer("Lead Intel");
        builder.withHtmlContent(html(tenant, document), null);
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
