package com.leadintel.rest.webhook;

import com.leadintel.domain.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A message of a Salesforce workflow as SOAP: the organization and up to 100 records that changed. */
record OutboundMessage(String organization, List<Notification> notifications) {
    private static final int MOST = 100;
    private static final int DEEPEST = 12;
    private static final int LONGEST = 40_000;
    private static final String NAMESPACE = "http://soap.sforce.com/2005/09/outbound";
    private static final XMLInputFactory XML = safe();

    /** The acknowledgement of every notification of a message. */
    static final String ACK = """
            <?xml version="1.0" encoding="UTF-8"?>
            <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>\
            <notificationsResponse xmlns="http://soap.sforce.com/2005/09/outbound"><Ack>true</Ack>\
            </notificationsResponse></soapenv:Body></soapenv:Envelope>""";

    /** One record that changed: the id of the notification, the type of the record, its fields by name. */
    record Notification(String id, String type, Map<String, String> fields) {}

    /** Reads a message; refuses document types, entities, deep nesting and more than 100 notifications. */
    static OutboundMessage read(byte[] body) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(body));
            return new Reading(xml).message();
        } catch (XMLStreamException malformed) {
            throw Refusal.invalid("webhook.xml-malformed", Map.of(), malformed);
        }
    }

    private static XMLInputFactory safe() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    private static final class Reading {
        private final XMLStreamReader xml;
        private final List<Notification> notifications = new ArrayList<>();
        private String organization = "";
        private boolean outbound;
        private int depth;

        Reading(XMLStreamReader xml) {
            this.xml = xml;
        }

        OutboundMessage message() throws XMLStreamException {
            while (xml.hasNext()) {
                step(xml.next());
            }
            if (!outbound || organization.isEmpty()) {
                throw Refusal.invalid("webhook.not-an-outbound-message");
            }
            return new OutboundMessage(organization, List.copyOf(notifications));
        }

        private void step(int event) throws XMLStreamException {
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Refusal.invalid("webhook.xml-dtd");
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                descend();
                element();
            }
        }

        private void element() throws XMLStreamException {
            if (!NAMESPACE.equals(xml.getNamespaceURI())) {
                return;
            }
            switch (xml.getLocalName()) {
                case "notifications" -> outbound = true;
                case "OrganizationId" -> organization = text();
                case "Notification" -> notifications.add(notification());
                default -> {}
            }
        }

        private Notification notification() throws XMLStreamException {
            if (notifications.size() == MOST) {
                throw Refusal.invalid("webhook.too-many-notifications", Map.of("most", MOST));
            }
            String id = "";
            String type = "";
            Map<String, String> fields = new LinkedHashMap<>();
            int outside = depth - 1;
            while (depth > outside) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    descend();
                    boolean ours = NAMESPACE.equals(xml.getNamespaceURI());
                    if (ours && xml.getLocalName().equals("Id")) {
                        id = text();
                    } else if (ours && xml.getLocalName().equals("sObject")) {
                        type = type();
                    } else {
                        fields.put(xml.getLocalName(), text());
                    }
                } else {
                    step(event);
                }
            }
            return new Notification(id, type, fields);
        }

        private String type() {
            String name = xml.getAttributeValue("http://www.w3.org/2001/XMLSchema-instance", "type");
            return name == null ? "" : name.substring(name.indexOf(':') + 1);
        }

        /** The text of the element that was just entered; elements inside it are skipped. */
        private String text() throws XMLStreamException {
            StringBuilder text = new StringBuilder();
            int outside = depth - 1;
            while (depth > outside) {
                int event = xml.next();
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    text.append(xml.getText());
                    if (text.length() > LONGEST) {
                        throw Refusal.invalid("webhook.field-too-long", Map.of("most", LONGEST));
                    }
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    descend();
                } else {
                    step(event);
                }
            }
            return text.toString().strip();
        }

        private void descend() {
            if (++depth > DEEPEST) {
                throw Refusal.invalid("webhook.xml-too-deep", Map.of("most", DEEPEST));
            }
        }
    }
}
