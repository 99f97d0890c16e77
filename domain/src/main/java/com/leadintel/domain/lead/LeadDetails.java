package com.leadintel.domain.lead;

import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.Require;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a lead from outside: the person, the firm, the id in Salesforce, a message of at most 10,000
 * characters, and images: what comes in brings at most 10, and only a merge makes more of them. The least is a name, of the
 * person or of the firm: without one nobody can be addressed or looked up. A way to reach them is not required, because
 * lists bought or typed at a fair often lack it.
 */
public record LeadDetails(
        Person person,
        Company company,
        Optional<SalesforceId> salesforceId,
        Optional<String> message,
        List<FileId> images) {
    private static final int MOST_IMAGES = 10;

    public LeadDetails {
        Require.present(person, "lead.person-missing");
        Require.present(company, "lead.company-missing");
        Require.present(salesforceId, "lead.salesforce-id-missing");
        message = message.map(text -> Require.text(text.replace("\r", ""), 10_000, "lead.message-malformed"));
        images = List.copyOf(images);
        Require.that(person.fullName().isPresent() || company.name().isPresent(), "lead.name-missing");
    }

    /** A person and a firm and nothing else. */
    public static LeadDetails of(Person person, Company company) {
        return new LeadDetails(person, company, Optional.empty(), Optional.empty(), List.of());
    }

    /** The same with the id in Salesforce. */
    public LeadDetails in(SalesforceId salesforce) {
        return new LeadDetails(person, company, Optional.of(salesforce), message, images);
    }

    /** The same with what the lead wrote. */
    public LeadDetails saying(String words) {
        return new LeadDetails(person, company, salesforceId, Optional.of(words), images);
    }

    /** The same with the images that come with it; refuses more than 10 with {@code lead.too-many-images}. */
    public LeadDetails showing(List<FileId> pictures) {
        Require.that(pictures.size() <= MOST_IMAGES, "lead.too-many-images");
        return new LeadDetails(person, company, salesforceId, message, pictures);
    }

    LeadDetails withImagesOf(LeadDetails others) {
        return new LeadDetails(person, company, salesforceId, message, others.images);
    }

    /** The person's name, or the firm's where no person is known. */
    public String name() {
        return person.fullName().or(company::name).orElseThrow();
    }

    /** The same with what is missing taken from what came in again; images are added until there are 10. */
    LeadDetails filledFrom(LeadDetails others) {
        List<FileId> all = imagesWith(others);
        int most = Math.max(MOST_IMAGES, images.size());
        return filledFrom(others, all.subList(0, Math.min(most, all.size())));
    }

    /** The same with what is missing taken from those of a lead that is the same one, and with the images of both. */
    LeadDetails joinedBy(LeadDetails others) {
        return filledFrom(others, imagesWith(others));
    }

    private LeadDetails filledFrom(LeadDetails others, List<FileId> pictures) {
        return new LeadDetails(
                person.filledFrom(others.person),
                company.filledFrom(others.company),
                salesforceId.or(() -> others.salesforceId),
                message.or(() -> others.message),
                pictures);
    }

    private List<FileId> imagesWith(LeadDetails others) {
        return Stream.concat(images.stream(), others.images.stream()).distinct().toList();
    }

    /** The names of the fields in which these details differ from others. */
    List<String> fieldsUnlike(LeadDetails others) {
        Map<String, Object> theirs = others.fields();
        return fields().entrySet().stream()
                .filter(field -> !field.getValue().equals(theirs.get(field.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The names of the fields that are known. */
    List<String> fieldNames() {
        return fields().entrySet().stream()
                .filter(field -> !field.getValue().equals(Optional.empty())
                        && !field.getValue().equals(List.of()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("firstName", person.firstName());
        fields.put("lastName", person.lastName());
        fields.put("title", person.title());
        fields.put("email", person.email());
        fields.put("phone", person.phone());
        fields.put("company", company.name());
        fields.put("website", company.website());
        fields.put("industry", company.industry());
        fields.put("employees", company.employees());
        fields.put("annualRevenue", company.annualRevenue());
        fields.put("salesforceId", salesforceId);
        fields.put("message", message);
        fields.put("images", images);
        return fields;
    }
}
