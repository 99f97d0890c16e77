package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Budget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds amounts of money in a text that {@link Normal} has been over. */
final class MoneyReader {
    private static final Pattern SYMBOL = Pattern.compile(
            "(?:[$£€¥₹₪₩]|(?<![a-z])(?:chf|aed|usd|eur|gbp|aud|cad|nzd|sgd|hkd|zar|inr|sek|nok|dkk|pln|jpy|kr|rs))\\s*$");
    private static final Pattern NAME = Pattern.compile(
            "^\\s*(?:of )?(?:us |canadian |australian |swiss |norwegian |danish |swedish |singapore |emirati |new zealand |hong kong |saudi |mexican |turkish |south african )?([a-z]+)");
    private static final Pattern PER = Pattern.compile(
            "^[^.?!]{0,12}?\\b(?:(?:a|per|each|every|/) ?(month|year|annum|quarter|week|head|kilo|seat|user|person|unit|piece|day|hour)"
                    + "|(monthly|annually|yearly))\\b");
    private static final Pattern RANGE =
            Pattern.compile("\\s*(?:to|and|or|-|through|up to)\\s*(?:maybe |about |even )?[$£€]?\\s*");
    private static final Pattern NOT_MONEY = Pattern.compile(
            "^[ -](?!(?:is|as|this|less|plus|thus|across|us|was|has|bucks|dollars|pounds|euros|dollars'|pounds'|yes)\\b)"
                    + "(?:[a-z-]+s\\b(?!')|people\\b|piece\\b|percent\\b|per cent\\b|feet\\b|foot\\b|square\\b|staff\\b|different [a-z]+s\\b"
                    + "|[a-z]+ (?:people|pieces|units|users|customers|employees|orders|sites|patients|members|parts|items)\\b|in (?:the )?morning\\b|o'clock\\b|%)");
    private static final Pattern UNIT_BEHIND = Pattern.compile(
            "^[ -](?:(?:working |business )?(?:day|week|month|year|hour|minute|second|mile|percent|per cent|degree)s?\\b|%|o'clock|a\\.?m|p\\.?m|:|/)");

    private final String text;
    private final List<NumberMention> numbers;

    private MoneyReader(String text) {
        this.text = text;
        this.numbers = NumberReader.read(text);
    }

    static List<MoneyMention> read(String text) {
        return new MoneyReader(text).mentions();
    }

    private List<MoneyMention> mentions() {
        List<MoneyMention> mentions = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            NumberMention number = numbers.get(i);
            boolean range = i + 1 < numbers.size() && ranged(number, numbers.get(i + 1));
            NumberMention last = range ? numbers.get(i + 1) : number;
            if (!counts(last) && !(range && counts(number))) {
                mentions.add(mention(number, last));
            }
            i += range ? 1 : 0;
        }
        return mentions;
    }

    private boolean ranged(NumberMention one, NumberMention other) {
        boolean rising = one.value().compareTo(other.value()) < 0 || !one.scaled();
        boolean oneCurrency = currencyAt(one).isEmpty() || currencyBehind(one).isEmpty();
        return rising
                && oneCurrency
                && RANGE.matcher(text.substring(one.to(), other.from())).matches();
    }

    private MoneyMention mention(NumberMention first, NumberMention last) {
        BigDecimal low = first.value();
        if (!first.scaled() && last.scaled() && low.compareTo(last.scale()) < 0) {
            low = low.multiply(last.scale());
        }
        BigDecimal high = last.value();
        Optional<String> currency = currencyAt(first).or(() -> currencyAt(last)).or(() -> currencyBehind(last));
        boolean certain = currency.isPresent() || last.scaled();
        int from = first.from() - marked(first);
        return new MoneyMention(
                Math.max(0, from), last.to(), low.min(high), low.max(high), currency, per(last), certain);
    }

    private Budget.Per per(NumberMention number) {
        Matcher per = PER.matcher(text.substring(number.to()));
        if (!per.find()) {
            return Budget.Per.ONCE;
        }
        String what = per.group(1) == null ? per.group(2) : per.group(1);
        return switch (what) {
            case "year", "annum", "annually", "yearly" -> Budget.Per.YEAR;
            case "month", "monthly" -> Budget.Per.MONTH;
            default -> Budget.Per.ONCE;
        };
    }

    /** How many letters in front of the number name its currency. */
    private int marked(NumberMention number) {
        Matcher symbol = SYMBOL.matcher(text.substring(0, number.from()));
        return symbol.find() ? symbol.end() - symbol.start() : 0;
    }

    private Optional<String> currencyAt(NumberMention number) {
        Matcher symbol = SYMBOL.matcher(text.substring(0, number.from()));
        return symbol.find()
                ? Optional.ofNullable(Currencies.CODES.get(symbol.group().strip()))
                : Optional.empty();
    }

    private Optional<String> currencyBehind(NumberMention number) {
        Matcher name = NAME.matcher(text.substring(number.to()));
        return name.find() ? Optional.ofNullable(Currencies.CODES.get(name.group(1))) : Optional.empty();
    }

    /** Whether the number counts things or time and not money. */
    private boolean counts(NumberMention number) {
        String behind = text.substring(number.to());
        boolean named = currencyAt(number).isPresent() || currencyBehind(number).isPresent();
        return !named
                && (NOT_MONEY.matcher(behind).find()
                        || UNIT_BEHIND.matcher(behind).find());
    }
}
