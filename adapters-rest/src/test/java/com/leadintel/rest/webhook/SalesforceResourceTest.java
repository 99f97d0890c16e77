package com.leadintel.rest.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.integration.Connection;
import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.RouteMessage;
import com.leadintel.application.integration.port.InMemoryConnections;
import com.leadintel.application.integration.port.InMemoryProviderMessages;
import com.leadintel.application.lead.CaptureLead;
import com.leadintel.application.lead.ReceiveCrmLeads;
import com.leadintel.application.lead.UnderstandDraft;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.SalesforceId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.rest.RestServer;
import com.leadintel.rest.RestServer.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SalesforceResourceTest {
    private static final String KEY = "an-unguessable-key-of-a-tenant";
    private static final String PATH = "/api/v1/webhooks/salesforce/" + KEY;
    private static final String ORGANIZATION = "00D5g000000ABCDEAZ";
    private static final String RECORD =
            "<sf:Id>00Q5g00000ABCDe</sf:Id><sf:LastName>Norwood</sf:LastName><sf:Company>Norwood &amp; Sons</sf:Company>"
                    + "<sf:Phone>+12092592844</sf:Phone><sf:LeadSource>Trade Show</sf:LeadSource>";

    private final Clock clock = Clock.systemUTC();
    private final SequentialIds ids = new SequentialIds();
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryConnections connections = new InMemoryConnections();
    private final RestServer server = RestServer.of(caller -> new SalesforceResource(
            new RouteMessage(connections, (tenant, provider) -> Optional.of("s3cr3t")),
            new ReceiveCrmLeads(
                    new InMemoryProviderMessages(),
                    new UnderstandDraft((tenant, text) -> Optional.of(new PhoneNumber(text))),
                    new CaptureLead(leads, new InMemoryUsers(), new InMemoryIdempotentAnswers(clock), ids, clock),
                    leads,
                    ids,
                    clock)));

    SalesforceResourceTest() {
        connections.save(
                RestServer.TENANT,
                new Connection(RestServer.TENANT, Provider.SALESFORCE, KEY, Optional.of("00D5g000000ABCDEAZ")));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anOutboundMessageBecomesALeadAndIsAcknowledged() {
        Answer answer = soap(PATH, envelope(notification("n-1", RECORD)));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/xml");
        assertThat(answer.text()).contains("<Ack>true</Ack>");
        Lead.State lead = firstLead();
        assertThat(lead.details().company().name()).contains("Norwood & Sons");
        assertThat(lead.details().salesforceId()).contains(new SalesforceId("00Q5g00000ABCDe"));
        assertThat(lead.captures().get(0).source().channel()).isEqualTo(LeadSource.Channel.EVENT);
        assertThat(lead.captures().get(0).confirmed()).isFalse();
    }

    @Test
    void theSameNotificationAgainIsAcknowledgedAndChangesNothing() {
        soap(PATH, envelope(notification("n-1", RECORD)));
        assertThat(soap(PATH, envelope(notification("n-1", RECORD))).status()).isEqualTo(200);
        assertThat(firstLead().captures()).hasSize(1);
    }

    @Test
    void aRecordOfAnotherTypeIsAcknowledged() {
        String contact = notification("n-3", RECORD).replace("sf:Lead", "sf:Contact");
        assertThat(soap(PATH, envelope(contact)).status()).isEqualTo(200);
        assertThat(leads.find(RestServer.TENANT, new LeadId(SequentialIds.nth(2))))
                .isEmpty();
    }

    @Test
    void aHundredNotificationsAreTakenAndOneMoreIsTooMany() {
        assertThat(soap(PATH, envelope(many(100))).status()).isEqualTo(200);
        Answer answer = soap(PATH, envelope(many(101)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("webhook.too-many-notifications");
    }

    @Test
    void aDocumentTypeIsRefused() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]>"
                + envelope(notification("n-1", RECORD.replace("Norwood", "&c;")));
        assertThat(soap(PATH, bomb).code()).isEqualTo("webhook.xml-dtd");
    }

    @Test
    void anExternalEntityIsRefused() {
        String thief = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">" + envelope(notification("n-1", RECORD));
        assertThat(soap(PATH, thief).code()).isEqualTo("webhook.xml-dtd");
    }

    @Test
    void deepNestingIsRefused() {
        String deep = notification("n-1", "<sf:a>".repeat(1000) + "</sf:a>".repeat(1000));
        assertThat(soap(PATH, envelope(deep)).code()).isEqualTo("webhook.xml-too-deep");
    }

    @Test
    void brokenXmlIsRefused() {
        assertThat(soap(PATH, "<a><b>").code()).isEqualTo("webhook.xml-malformed");
        assertThat(soap(PATH, "<a/>").code()).isEqualTo("webhook.not-an-outbound-message");
    }

    @Test
    void anotherOrganizationIsRejected() {
        String stranger = envelope(notification("n-1", RECORD)).replace(ORGANIZATION, "00D5g000000ZZZZ");
        assertThat(soap(PATH, stranger).code()).isEqualTo("webhook.organization-wrong");
    }

    @Test
    void theShortFormOfTheOrganizationIsTheSame() {
        String brief = envelope(notification("n-1", RECORD)).replace(ORGANIZATION, "00D5g000000ABCD");
        assertThat(soap(PATH, brief).status()).isEqualTo(200);
    }

    @Test
    void anUnknownKeyIsRejected() {
        assertThat(soap("/api/v1/webhooks/salesforce/wrong", envelope("")).status())
                .isEqualTo(401);
    }

    @Test
    void thePlainPathTakesTheKeyAsAParameter() {
        assertThat(soap("/api/webhooks/salesforce?key=" + KEY, envelope(notification("n-1", RECORD)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void thePlainPathTakesTheKeyAsThePasswordOfBasic() {
        String basic = Base64.getEncoder().encodeToString(("salesforce:" + KEY).getBytes(StandardCharsets.UTF_8));
        Answer answer = server.ask(
                "POST",
                "/api/webhooks/salesforce",
                envelope(notification("n-1", RECORD)),
                "Content-Type",
                "text/xml",
                "Authorization",
                "Basic " + basic);
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void thePlainPathWithoutAKeyIsRejected() {
        assertThat(soap("/api/webhooks/salesforce", envelope("")).code()).isEqualTo("webhook.connection-unknown");
    }

    @Test
    void signedJsonBecomesAConfirmedLead() {
        String body = "{\"deliveryId\":\"flow-1\",\"leads\":[{\"Id\":\"00Q5g00000ABCDe\",\"LastName\":\"Norwood\","
                + "\"NumberOfEmployees\":240,\"Website\":null}]}";
        Answer answer = json(body, "sha256=" + Hmac.of("s3cr3t", body.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.text()).isEqualTo("{\"fresh\":1,\"captured\":1}");
        assertThat(firstLead().details().company().employees()).contains(240);
        assertThat(firstLead().captures().get(0).confirmed()).isTrue();
    }

    @Test
    void jsonWithAWrongSignatureIsRejected() {
        assertThat(json("{}", "sha256=00").code()).isEqualTo("webhook.signature-wrong");
        assertThat(server.post(PATH, "{}").code()).isEqualTo("webhook.signature-missing");
    }

    @Test
    void signedNonsenseIsABadRequest() {
        String body = "{\"deliveryId\":\"flow-1\",\"leads\":[]}";
        Answer answer = json(body, "sha256=" + Hmac.of("s3cr3t", body.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.status()).isEqualTo(400);
    }

    private Answer soap(String path, String body) {
        return server.ask("POST", path, body, "Content-Type", "text/xml; charset=UTF-8", "SOAPAction", "\"\"");
    }

    private Answer json(String body, String signature) {
        return server.ask("POST", PATH, body, "Content-Type", "application/json", "X-Signature", signature);
    }

    private Lead.State firstLead() {
        return leads.get(RestServer.TENANT, new LeadId(SequentialIds.nth(2))).state();
    }

    private static String many(int count) {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < count; i++) {
            many.append(notification("n-" + i, RECORD));
        }
        return many.toString();
    }

    private static String notification(String id, String fields) {
        return "<Notification><Id>" + id + "</Id><sObject xsi:type=\"sf:Lead\""
                + " xmlns:sf=\"urn:sobject.enterprise.soap.sforce.com\">" + fields + "</sObject></Notification>";
    }

    private static String envelope(String notifications) {
        return "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><soapenv:Body>"
                + "<notifications xmlns=\"http://soap.sforce.com/2005/09/outbound\"><OrganizationId>" + ORGANIZATION
                + "</OrganizationId><ActionId>04k</ActionId><SessionId xsi:nil=\"true\"/>"
                + "<EnterpriseUrl>https://x.example</EnterpriseUrl><PartnerUrl>https://x.example</PartnerUrl>"
                + notifications + "</notifications></soapenv:Body></soapenv:Envelope>";
    }
}
