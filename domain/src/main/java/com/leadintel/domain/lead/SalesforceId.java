package com.leadintel.domain.lead;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.Require;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A Salesforce record id in its 18-character form. A 15-character id is completed by the three check characters that
 * Salesforce documents: per block of five characters, the bit pattern of its capitals picks one of A-Z0-5.
 */
public record SalesforceId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-zA-Z0-9]{15}|[a-zA-Z0-9]{18}");
    private static final String CHECK = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

    public SalesforceId {
        value = Require.text(value, 18, "salesforce-id.malformed");
        if (!FORM.matcher(value).matches()) {
            throw Refusal.invalid("salesforce-id.malformed", Map.of("text", value));
        }
        String id = value.substring(0, 15);
        String check = check(id);
        if (value.length() == 18 && !value.substring(15).equalsIgnoreCase(check)) {
            throw Refusal.invalid("salesforce-id.check-failed", Map.of("text", value));
        }
        value = id + check;
    }

    @Override
    public String toString() {
        return value;
    }

    private static String check(String id) {
        StringBuilder check = new StringBuilder(3);
        for (int block = 0; block < 15; block += 5) {
            int capitals = 0;
            for (int place = 0; place < 5; place++) {
                char letter = id.charAt(block + place);
                capitals |= (letter >= 'A' && letter <= 'Z' ? 1 : 0) << place;
            }
            check.append(CHECK.charAt(capitals));
        }
        return check.toString();
    }
}
