package com.leadintel.integrations.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.handoff.BriefingDocument;
import com.leadintel.application.handoff.port.BriefingPrinter;
import com.leadintel.application.handoff.port.BriefingPrinterContract;
import com.leadintel.integrations.http.LocalServer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

final class PdfBriefingPrinterTest implements BriefingPrinterContract {
    private final BriefingPrinter printer = new PdfBriefingPrinter();

    @Override
    public BriefingPrinter printer() {
        return printer;
    }

    @Override
    public BriefingDocument document() {
        return SampleBriefing.full();
    }

    @Override
    public String wordsOf(byte[] pdf) {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("[\\s\\u00a0]+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void nothingIsSaidAboutRulesForScreens() {
        List<String> said = new ArrayList<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord line) {
                said.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger sheets = Logger.getLogger(XRLog.CSS_PARSE);
        sheets.addHandler(ear);
        try {
            printer.pdf(OURS, document());
        } finally {
            sheets.removeHandler(ear);
        }
        assertThat(said).isEmpty();
    }

    @Test
    void everyQuoteStandsWithItsSource() {
        String page = Jsoup.parse(printer.html(OURS, document())).text();
        assertThat(page)
                .contains("\u201cwe have eighty-five thousand set aside for tooling this year\u201d Elena, 06:52")
                .contains("www.norwood-castings.example/about, 12 March 2026");
    }

    @Test
    void whatIsNotKnownIsSaid() {
        assertThat(Jsoup.parse(printer.html(OURS, document())).text())
                .contains("Timeline Not known")
                .contains("News off")
                .contains("Value \u2013");
    }

    @Test
    void aCompetitorStandsOnceWithTheWordsThatNamedIt() {
        assertThat(Jsoup.parse(printer.html(OURS, document())).text())
                .containsOnlyOnce("Competitor named: Go Nimbly")
                .contains("\u201cwe had a conversation with Go Nimbly a few weeks ago\u201d Elena, 25:00");
    }

    @Test
    void whatOneCallDidNotSayIsNotCalledOpen() {
        assertThat(Jsoup.parse(printer.html(OURS, document())).text())
                .contains("Budget $85,000 for this year")
                .contains("Not said in this call: budget, authority.")
                .doesNotContain("Still open:");
    }

    @Test
    void nobodysWordsBecomeTags() {
        BriefingDocument evil = SampleBriefing.document(
                "<script>alert('x')</script>", Optional.of("</style><img src=x onerror=alert(1)> & \u0001 \"quoted\""));
        String page = printer.html(OURS, evil);
        assertThat(Jsoup.parse(page).select("script, img")).isEmpty();
        assertThat(Jsoup.parse(page).select("h1").text()).isEqualTo("Elena <script>alert('x')</script>");
        assertThat(wordsOf(printer.pdf(OURS, evil))).contains("<img src=x onerror=alert(1)>");
    }

    @Test
    void thePdfBringsItsOwnFontsAndPageNumbers() throws IOException {
        byte[] pdf = printer.pdf(OURS, document());
        Files.write(Path.of("target", "briefing.pdf"), pdf);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getPage(0).getResources().getFontNames())
                    .extracting(
                            name -> read.getPage(0).getResources().getFont(name).getName())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(name).contains("Inter"));
        }
        assertThat(wordsOf(pdf)).contains("1 / ").contains("\u0141ukasiewicz-Brandt");
    }

    @Test
    void otherScriptsAndSignsArePrintedOrTold() throws IOException {
        BriefingDocument mixed = SampleBriefing.document(
                "Αθηνά 山田 太郎",
                Optional.of("ありがとう \uD83D\uDE80 \u0634\u0631\u0643\u0629 \u0627\u0644\u0646\u0648\u0631."));
        byte[] pdf = printer.pdf(OURS, mixed);
        Files.write(Path.of("target", "briefing-scripts.pdf"), pdf);
        assertThat(Normalizer.normalize(wordsOf(pdf), Normalizer.Form.NFKC))
                .contains("山田 太郎", "ありがとう \uD83D\uDE80", "[Arabic text]")
                .doesNotContain("##");
    }

    @Test
    void nothingIsLoadedFromAnywhere() {
        try (LocalServer elsewhere = new LocalServer()) {
            String address = elsewhere.address("/x.css").toString();
            printer.pdf(
                    OURS,
                    SampleBriefing.document("url(" + address + ")", Optional.of("<link href='" + address + "'>")));
            assertThat(elsewhere.asked()).isEmpty();
        }
    }
}
