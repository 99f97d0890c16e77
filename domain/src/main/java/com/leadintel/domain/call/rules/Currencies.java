package com.leadintel.domain.call.rules;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names and signs of currencies as people say and write them, in lower case, with their ISO 4217 codes. */
final class Currencies {
    static final Map<String, String> CODES = Stream.of(
                    "USD $ dollar dollars bucks usd",
                    "GBP £ pound pounds quid sterling gbp",
                    "EUR € euro euros eur",
                    "CHF franc francs chf",
                    "JPY ¥ yen jpy",
                    "INR ₹ rupee rupees inr rs lakh lakhs crore crores",
                    "ZAR rand rands zar",
                    "AUD aussie aud",
                    "CAD cad",
                    "NZD nzd",
                    "SGD sgd",
                    "HKD hkd",
                    "AED dirham dirhams aed",
                    "SAR riyal riyals",
                    "NOK kroner nok kr",
                    "DKK dkk",
                    "SEK kronor krona sek",
                    "PLN zloty zlotys złoty złotych pln",
                    "ILS ₪ shekel shekels",
                    "MXN peso pesos",
                    "BRL reais",
                    "NGN naira",
                    "KES shilling shillings",
                    "TRY lira",
                    "KRW ₩",
                    "CNY yuan renminbi",
                    "HUF forint forints",
                    "CZK koruna crowns",
                    "MYR ringgit",
                    "THB baht",
                    "PHP php",
                    "KWD dinar dinars kwd")
            .map(line -> line.split(" ", -1))
            .flatMap(words -> Arrays.stream(words).skip(1).map(word -> Map.entry(word, words[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Currencies() {}
}
