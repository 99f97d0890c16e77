package com.leadintel.e2e.badinput;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** XML that is none, that is no message, and that is made to burst or to betray its reader. */
final class BadXml implements Badness {
    private static final Map<String, byte[]> BODIES = bodies();

    @Override
    public Stream<Attack> on(Operation operation, World world) {
        return operation.bodies().stream()
                .filter(type -> type.endsWith("xml"))
                .flatMap(type -> BODIES.entrySet().stream()
                        .map(bad -> new Attack(
                                type + " is " + bad.getKey(),
                                world.send(operation, type, bad.getValue()),
                                bad.getKey().equals("of another organization") ? 401 : 400)));
    }

    private static Map<String, byte[]> bodies() {
        String good = new String(Hooks.SOAP_BODY, StandardCharsets.UTF_8);
        String one = good.substring(good.indexOf("<Notification>"), good.indexOf("</notifications>"));
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("empty", utf8(""));
        bodies.put("blank", utf8("  \n "));
        bodies.put("text", utf8("text"));
        bodies.put("JSON", utf8("{}"));
        bodies.put("another document", utf8("<a/>"));
        bodies.put("cut off", utf8(good.substring(0, good.length() - 10)));
        bodies.put("two documents", utf8(good + good));
        bodies.put("without a namespace", utf8(good.replace(" xmlns=\"http://soap.sforce.com/2005/09/outbound\"", "")));
        bodies.put("without an organization", utf8(good.replaceAll("<OrganizationId>.*</OrganizationId>", "")));
        bodies.put("of another organization", utf8(good.replace(Hooks.ORGANIZATION, "00D5g000000ZZZZEAZ")));
        bodies.put("101 notifications", utf8(Hooks.soap(one.repeat(101))));
        bodies.put("a notification without an id", utf8(good.replace("<Id>n-1</Id>", "")));
        bodies.put("a notification with an id of 10,000 characters", utf8(good.replace("n-1", "n".repeat(10_000))));
        bodies.put("a document type", utf8("<!DOCTYPE a><a/>"));
        bodies.put("a document type around a message", utf8("<!DOCTYPE x [<!ENTITY e 'text'>]>" + good));
        bodies.put(
                "an entity that is a file",
                utf8("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + good.replace("Norwood", "&e;")));
        bodies.put("an entity that is an address", utf8("<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'>" + good));
        bodies.put("a parameter entity", utf8("<!DOCTYPE x [<!ENTITY % e SYSTEM 'http://127.0.0.1:1/'> %e;]>" + good));
        bodies.put("a billion laughs", utf8(laughs(good)));
        bodies.put("an unknown entity", utf8(good.replace("Norwood", "&unknown;")));
        bodies.put("20,000 deep", utf8("<a>".repeat(20_000)));
        bodies.put("a message 1,000 deep", utf8(Hooks.soap("<a>".repeat(1_000) + "</a>".repeat(1_000))));
        bodies.put("50,000 attributes", utf8("<a " + attributes() + "/>"));
        bodies.put("a name of 500,000 characters", utf8("<" + "a".repeat(500_000) + "/>"));
        bodies.put("a field of 500,000 characters", utf8(good.replace("Norwood", "n".repeat(500_000))));
        bodies.put("a NUL", utf8(good.replace("Norwood", "a\u0000b")));
        bodies.put("a reference to NUL", utf8(good.replace("Norwood", "&#0;")));
        bodies.put("half a character", utf8(good.replace("Norwood", "&#xD800;")));
        bodies.put("of an unknown encoding", utf8("<?xml version=\"1.0\" encoding=\"nonsense\"?>" + good));
        bodies.put("no UTF-8", good.replace("Norwood", "M\u00fcller").getBytes(StandardCharsets.ISO_8859_1));
        bodies.put(
                "an include",
                utf8(good.replace(
                        "Norwood",
                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/")));
        return bodies;
    }

    private static String laughs(String good) {
        StringBuilder text = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
        for (int at = 1; at < 30; at++) {
            text.append("<!ENTITY a")
                    .append(at)
                    .append(" '")
                    .append(("&a" + (at - 1) + ";").repeat(10))
                    .append("'>");
        }
        return text + "]>" + good.replace("Norwood", "&a29;");
    }

    private static String attributes() {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < 50_000; at++) {
            text.append(" a").append(at).append("='1'");
        }
        return text.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
