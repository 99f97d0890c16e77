package com.leadintel.domain.importing;

import com.leadintel.domain.lead.SalesforceId;
import com.leadintel.domain.shared.Refusal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Guesses what the columns of a list mean. A header in a language that we know decides first, without case, accents and
 * punctuation; a column whose header says nothing is recognised by its values when most of them are e-mail addresses,
 * phone numbers, web addresses or Salesforce ids. Each field is given to one column, the leftmost.
 */
public final class HeaderGuess {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern PHONE = Pattern.compile("(?:\\+|00|\\()[\\d ()./-]{6,20}\\d");
    private static final Pattern WEB = Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);
    private static final double MOST = 0.6;

    private final Map<Integer, LeadField> mapping = new TreeMap<>();
    private final Set<LeadField> free = EnumSet.allOf(LeadField.class);

    private HeaderGuess() {}

    /** The meaning of each recognised column, by its index from 0, from the header row and some rows below it. */
    public static Map<Integer, LeadField> of(List<String> header, List<List<String>> samples) {
        HeaderGuess guess = new HeaderGuess();
        for (int column = 0; column < header.size(); column++) {
            guess.byHeader(column, header.get(column), column(samples, column));
        }
        for (int column = 0; column < header.size(); column++) {
            if (!guess.mapping.containsKey(column)) {
                guess.take(column, byValues(column(samples, column)).filter(guess.free::contains));
            }
        }
        return Map.copyOf(guess.mapping);
    }

    private void byHeader(int column, String header, List<String> values) {
        String plain = plain(header);
        take(
                column,
                free.stream()
                        .filter(field -> field.headers().map(HeaderGuess::plain).anyMatch(plain::equals))
                        .filter(field ->
                                field != LeadField.SALESFORCE_ID || mostly(values, HeaderGuess::isSalesforceId))
                        .findFirst());
    }

    private void take(int column, Optional<LeadField> field) {
        field.ifPresent(taken -> {
            mapping.put(column, taken);
            free.remove(taken);
        });
    }

    private static Optional<LeadField> byValues(List<String> values) {
        if (mostly(values, value -> EMAIL.matcher(value).matches())) {
            return Optional.of(LeadField.EMAIL);
        }
        if (mostly(values, value -> WEB.matcher(value).matches())) {
            return Optional.of(LeadField.WEBSITE);
        }
        if (mostly(values, value -> PHONE.matcher(value).matches())) {
            return Optional.of(LeadField.PHONE);
        }
        return mostly(values, HeaderGuess::isSalesforceId) ? Optional.of(LeadField.SALESFORCE_ID) : Optional.empty();
    }

    private static boolean mostly(Collection<String> values, Predicate<String> kind) {
        return !values.isEmpty() && values.stream().filter(kind).count() >= MOST * values.size();
    }

    private static boolean isSalesforceId(String value) {
        try {
            return value.chars().anyMatch(Character::isDigit)
                    && !new SalesforceId(value).value().isEmpty();
        } catch (Refusal other) {
            return false;
        }
    }

    private static List<String> column(List<List<String>> samples, int column) {
        List<String> values = new ArrayList<>();
        for (List<String> row : samples) {
            String value = column < row.size() ? row.get(column).strip() : "";
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    private static String plain(String header) {
        String bare = ACCENTS.matcher(Normalizer.normalize(header, Normalizer.Form.NFD))
                .replaceAll("");
        return NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
