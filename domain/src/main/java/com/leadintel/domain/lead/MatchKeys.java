package com.leadintel.domain.lead;

import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.PhoneNumber;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What leads are compared by: the mailbox without its {@code +tag} (and, at Gmail, without dots), the phone number, the
 * Salesforce id, names and firms without case, accents, punctuation and legal form, and the block: the first three
 * letters of the firm and the first of the last name. Only leads of one block are compared by likeness.
 */
public record MatchKeys(
        Optional<String> mailbox,
        Optional<String> phone,
        Optional<String> salesforceId,
        Optional<String> name,
        Optional<String> company,
        String block) {
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "ltd",
            "limited",
            "llc",
            "llp",
            "lp",
            "plc",
            "gmbh",
            "ag",
            "kg",
            "ohg",
            "se",
            "ug",
            "mbh",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "bv",
            "nv",
            "ab",
            "as",
            "aps",
            "oy",
            "pty",
            "the",
            "group",
            "holding",
            "holdings");
    private static final Set<String> GMAIL = Set.of("gmail.com", "googlemail.com");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The keys of what is known of a lead. */
    public static MatchKeys of(LeadDetails details) {
        Optional<String> name =
                details.person().fullName().map(MatchKeys::plain).filter(key -> !key.isEmpty());
        Optional<String> company = details.company().name().map(MatchKeys::firm).filter(key -> !key.isEmpty());
        return new MatchKeys(
                details.person().email().map(MatchKeys::mailbox),
                details.person().phone().map(PhoneNumber::value),
                details.salesforceId().map(SalesforceId::value),
                name,
                company,
                block(company, name));
    }

    private static String block(Optional<String> company, Optional<String> name) {
        String firm =
                company.map(key -> key.substring(0, Math.min(3, key.length()))).orElse("");
        String person = name.map(key -> key.substring(key.lastIndexOf(' ') + 1))
                .map(last -> last.substring(0, 1))
                .orElse("");
        return firm + ":" + person;
    }

    private static String mailbox(EmailAddress email) {
        String local = email.value().substring(0, email.value().indexOf('@'));
        int tag = local.indexOf('+');
        String plain = tag > 0 ? local.substring(0, tag) : local;
        return GMAIL.contains(email.domain()) ? plain.replace(".", "") + "@gmail.com" : plain + "@" + email.domain();
    }

    private static String firm(String name) {
        List<String> words = List.of(plain(name).split(" "));
        String core = words.stream().filter(word -> !LEGAL_FORMS.contains(word)).collect(Collectors.joining(" "));
        return core.isEmpty() ? plain(name) : core;
    }

    private static String plain(String text) {
        String bare = ACCENTS.matcher(Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFD))
                .replaceAll("");
        return Arrays.stream(NO_WORD.split(bare.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
