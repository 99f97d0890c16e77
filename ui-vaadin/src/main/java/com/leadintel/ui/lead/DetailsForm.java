package com.leadintel.ui.lead;

import com.leadintel.application.lead.LeadDraft;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.lead.SalesforceId;
import java.util.Arrays;
import java.util.Optional;

/** What somebody types about a lead; an empty text means that nothing is known. */
public record DetailsForm(
        String company, String website, String firstName, String lastName, String title, String email, String phone) {

    /** A field of the form, by the beginning of the codes with which what it holds is refused. */
    public enum Field {
        COMPANY("company.name-"),
        WEBSITE("company.website-"),
        FIRST_NAME("person.first-name-"),
        LAST_NAME("person.last-name-"),
        TITLE("person.title-"),
        EMAIL("email."),
        PHONE("phone.");

        private final String code;

        Field(String code) {
            this.code = code;
        }

        /** The field that a refusal with this code is about; a lead without any name lacks that of the company first. */
        public static Optional<Field> blamedBy(String code) {
            return code.equals("lead.name-missing")
                    ? Optional.of(COMPANY)
                    : Arrays.stream(values())
                            .filter(field -> code.startsWith(field.code))
                            .findFirst();
        }
    }

    /** A form in which nothing is typed yet. */
    public static DetailsForm blank() {
        return new DetailsForm("", "", "", "", "", "", "");
    }

    /** What is known, as it would be typed. */
    public static DetailsForm of(LeadDetails details) {
        Person person = details.person();
        Company company = details.company();
        return new DetailsForm(
                company.name().orElse(""),
                company.website().map(Object::toString).orElse(""),
                person.firstName().orElse(""),
                person.lastName().orElse(""),
                person.title().orElse(""),
                person.email().map(Object::toString).orElse(""),
                person.phone().map(Object::toString).orElse(""));
    }

    /** What a field holds. */
    public String at(Field field) {
        return switch (field) {
            case COMPANY -> company;
            case WEBSITE -> website;
            case FIRST_NAME -> firstName;
            case LAST_NAME -> lastName;
            case TITLE -> title;
            case EMAIL -> email;
            case PHONE -> phone;
        };
    }

    /** The same form with another text in a field. */
    public DetailsForm with(Field field, String text) {
        return new DetailsForm(
                field == Field.COMPANY ? text : company,
                field == Field.WEBSITE ? text : website,
                field == Field.FIRST_NAME ? text : firstName,
                field == Field.LAST_NAME ? text : lastName,
                field == Field.TITLE ? text : title,
                field == Field.EMAIL ? text : email,
                field == Field.PHONE ? text : phone);
    }

    /** A new lead of whom this is all that is known. */
    public LeadDraft draft() {
        return with(Optional.empty());
    }

    /** A known lead with what is typed here; what the form does not ask for stays. */
    public LeadDraft draft(LeadDetails known) {
        return with(Optional.of(known));
    }

    private LeadDraft with(Optional<LeadDetails> known) {
        return new LeadDraft(
                Optional.of(firstName),
                Optional.of(lastName),
                Optional.of(title),
                Optional.of(email),
                Optional.of(phone),
                Optional.of(company),
                Optional.of(website),
                known.flatMap(lead -> lead.company().industry()),
                known.flatMap(lead -> lead.company().employees()),
                known.flatMap(lead -> lead.company().annualRevenue()),
                known.flatMap(LeadDetails::salesforceId).map(SalesforceId::value),
                known.flatMap(LeadDetails::message));
    }
}
