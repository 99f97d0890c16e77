package com.leadintel.domain.lead;

import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Require;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom we talk to: names of at most 120 characters, a job title of at most 200, and the ways to reach them. */
public record Person(
        Optional<String> firstName,
        Optional<String> lastName,
        Optional<String> title,
        Optional<EmailAddress> email,
        Optional<PhoneNumber> phone) {
    public Person {
        firstName = firstName.map(name -> Require.text(name, 120, "person.first-name-malformed"));
        lastName = lastName.map(name -> Require.text(name, 120, "person.last-name-malformed"));
        title = title.map(text -> Require.text(text, 200, "person.title-malformed"));
        Require.present(email, "person.email-missing");
        Require.present(phone, "person.phone-missing");
    }

    /** Nobody we know of yet. */
    public static Person unknown() {
        return new Person(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A person of whom only the name is known. */
    public static Person named(String firstName, String lastName) {
        return new Person(
                Optional.of(firstName), Optional.of(lastName), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** First and last name with a space, or what there is of them. */
    public Optional<String> fullName() {
        String name = Stream.of(firstName, lastName).flatMap(Optional::stream).collect(Collectors.joining(" "));
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /** The same person with a job title. */
    public Person titled(String newTitle) {
        return new Person(firstName, lastName, Optional.of(newTitle), email, phone);
    }

    /** The same person with an e-mail address. */
    public Person at(EmailAddress newEmail) {
        return new Person(firstName, lastName, title, Optional.of(newEmail), phone);
    }

    /** The same person with a phone number. */
    public Person on(PhoneNumber newPhone) {
        return new Person(firstName, lastName, title, email, Optional.of(newPhone));
    }

    /** The same person, with what is missing taken from the other. */
    Person filledFrom(Person other) {
        boolean nameless = fullName().isEmpty();
        return new Person(
                nameless
                        ? other.firstName
                        : firstName.or(() -> sameLastName(other) ? other.firstName : Optional.empty()),
                nameless ? other.lastName : lastName,
                title.or(() -> other.title),
                email.or(() -> other.email),
                phone.or(() -> other.phone));
    }

    private boolean sameLastName(Person other) {
        return lastName.isPresent() && lastName.equals(other.lastName);
    }
}
