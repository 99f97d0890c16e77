package com.leadintel.e2e.badinput;

import com.leadintel.e2e.harness.Http;
import com.leadintel.e2e.harness.Node;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Where the providers of our tenant report, and how they sign. */
record Hooks(String zoom, String salesforce) {
    static final String ORGANIZATION = "00D5g000000ABCDEAZ";
    static final String ACCOUNT = "zoom-account-of-the-sweep";
    static final byte[] ZOOM_BODY =
            utf8("{\"event\":\"phone.voicemail_received\",\"event_ts\":1,\"payload\":{\"account_id\":\"" + ACCOUNT
                    + "\",\"object\":{}}}");
    static final byte[] SOAP_BODY = utf8(soap("<Notification><Id>n-1</Id><sObject xsi:type=\"sf:Lead\""
            + " xmlns:sf=\"urn:sobject.enterprise.soap.sforce.com\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
            + "<sf:Id>00Q5g00000ABCDe</sf:Id><sf:LastName>Norwood</sf:LastName></sObject></Notification>"));

    /** The connections of this tenant; those that it does not have are made. */
    static Hooks of(Connection database, String tenant) throws SQLException {
        return new Hooks(
                connected(database, tenant, "ZOOM", ACCOUNT), connected(database, tenant, "SALESFORCE", ORGANIZATION));
    }

    private static String connected(Connection database, String tenant, String provider, String account)
            throws SQLException {
        World.run(
                database,
                "insert into connection (tenant, provider, key, account) values (?::uuid, ?, ?, ?)"
                        + " on conflict (tenant, provider) do update set account = excluded.account",
                tenant,
                provider,
                "an-unguessable-key-of-the-sweep-" + provider,
                account);
        return World.one(
                database,
                "select key from connection where provider = '" + provider + "' and account = '" + account + "'");
    }

    static boolean isKey(String place) {
        return place.endsWith("/{key}") && place.contains("/webhooks/");
    }

    String key(String place) {
        return place.contains("/zoom/") ? zoom : salesforce;
    }

    static boolean isZoom(Operation operation) {
        return operation.path().contains("/webhooks/zoom/");
    }

    /** A request that the provider could have sent: with the key in its place and the right signature. */
    HttpRequest.Builder signed(Http stranger, Operation operation, String path, String type, byte[] body) {
        if (isZoom(operation)) {
            String now = Long.toString(Instant.now().getEpochSecond());
            return stranger.to(path)
                    .header("x-zm-request-timestamp", now)
                    .header("x-zm-signature", zoomSignature(now, body));
        }
        HttpRequest.Builder request = stranger.to(path.contains(salesforce) ? path : path + "?key=" + salesforce);
        return Json.is(type) ? request.header("X-Signature", salesforceSignature(body)) : request;
    }

    static String zoomSignature(String timestamp, byte[] body) {
        return "v0=" + hmac(Node.ZOOM_SECRET, utf8("v0:" + timestamp + ":"), body);
    }

    static String salesforceSignature(byte[] body) {
        return "sha256=" + hmac(Node.SALESFORCE_SECRET, body);
    }

    static String soap(String notifications) {
        return "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body>"
                + "<notifications xmlns=\"http://soap.sforce.com/2005/09/outbound\"><OrganizationId>" + ORGANIZATION
                + "</OrganizationId>" + notifications + "</notifications></soapenv:Body></soapenv:Envelope>";
    }

    private static String hmac(String secret, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(utf8(secret), "HmacSHA256"));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
