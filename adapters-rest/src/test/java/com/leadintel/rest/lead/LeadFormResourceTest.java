package com.leadintel.rest.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.file.port.InMemoryFileStore;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.lead.CaptureLead;
import com.leadintel.application.lead.CaptureLeadWithImages;
import com.leadintel.application.lead.KeepImages;
import com.leadintel.application.lead.OpenImage;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.application.lead.UnderstandDraft;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.rest.RestServer;
import com.leadintel.rest.RestServer.Answer;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Leads that come as a form with images. */
class LeadFormResourceTest {
    private static final String LEADS = "/api/v1/leads";
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final byte[] SCRIPT = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
    private static final String BODY = "{\"details\":{\"lastName\":\"Norwood\",\"email\":\"elena@norwood.example\","
            + "\"company\":\"Norwood Castings\"}}";

    private final Clock clock = Clock.systemUTC();
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryFileStore files = new InMemoryFileStore();
    private final SequentialIds ids = new SequentialIds();
    private final CaptureLead capture =
            new CaptureLead(leads, new InMemoryUsers(), new InMemoryIdempotentAnswers(clock), ids, clock);
    private final RestServer server = RestServer.serving(request -> List.of(new LeadFormResource(
            request.caller(),
            request.promise(),
            new UnderstandDraft((tenant, text) -> Optional.empty()),
            new CaptureLeadWithImages(new KeepImages(files, ids), capture, files),
            new OpenImage(new ShowLead(leads), files))));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void tenImagesOfTenMegabytesComeIn() {
        byte[][] images = new byte[10][];
        Arrays.fill(images, Arrays.copyOf(PNG, (10 << 20) - 1));
        Answer answer = form(images);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(files.keys()).hasSize(10);
    }

    @Test
    void anImageComesBackAsItCame() {
        byte[] large = Arrays.copyOf(PNG, 1 << 20);
        large[large.length - 1] = 7;
        String lead = form(PNG, large).json().path("lead").asText();
        List<Answer> opened = files.keys().stream()
                .map(key -> server.get(LEADS + "/" + lead + "/images/" + name(key)))
                .toList();
        assertThat(opened).extracting(answer -> answer.response().body()).containsExactlyInAnyOrder(PNG, large);
        assertThat(opened).allSatisfy(answer -> {
            assertThat(answer.header("Content-Type")).isEqualTo("image/png");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        });
    }

    @Test
    void aRefusedImageLeavesNoneBehind() {
        assertThat(form(PNG, PNG, SCRIPT, PNG).code()).isEqualTo("image.type-unknown");
        assertThat(form(PNG, Arrays.copyOf(PNG, (10 << 20) + 1)).code()).isEqualTo("image.too-large");
        assertThat(form(Stream.generate(() -> PNG).limit(11).toArray(byte[][]::new))
                        .code())
                .isEqualTo("lead.too-many-images");
        assertThat(files.keys()).isEmpty();
    }

    @Test
    void theSameKeyAnswersTheSameFormAndNoOther() {
        byte[] other = PNG.clone();
        other[other.length - 1]++;
        String first = send("k", PNG, PNG).json().path("lead").asText();
        assertThat(send("k", PNG, PNG).json().path("lead").asText()).isEqualTo(first);
        assertThat(send("k", PNG, other).code()).isEqualTo("idempotency.key-reused");
        assertThat(send("k", PNG).code()).isEqualTo("idempotency.key-reused");
        assertThat(files.keys()).hasSize(2);
    }

    private static String name(FileKey key) {
        return key.value().substring(key.value().lastIndexOf('/') + 1);
    }

    private Answer form(byte[]... images) {
        return sent(images);
    }

    private Answer send(String key, byte[]... images) {
        return sent(images, "Idempotency-Key", key);
    }

    private Answer sent(byte[][] images, String... headers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"lead\"", "application/json", BODY.getBytes(StandardCharsets.UTF_8));
        for (byte[] image : images) {
            part(body, "name=\"image\"; filename=\"i.png\"", "image/png", image);
        }
        body.writeBytes("--b--\r\n".getBytes(StandardCharsets.US_ASCII));
        return server.send(
                HttpRequest.newBuilder().POST(BodyPublishers.ofByteArray(body.toByteArray())),
                LEADS,
                Stream.concat(Stream.of("Content-Type", "multipart/form-data; boundary=b"), Stream.of(headers))
                        .toArray(String[]::new));
    }

    private static void part(ByteArrayOutputStream body, String disposition, String type, byte[] content) {
        String head =
                "--b\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: " + type + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
