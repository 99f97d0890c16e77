package com.leadintel.domain.lead;

/**
 * The likeness of two short texts, 0 to 1, for typing errors in names: Jaro's matches and transpositions with Winkler's
 * bonus of 0.1 for each of up to four equal first letters. Source: W. E. Winkler, String Comparator Metrics and Enhanced
 * Decision Rules in the Fellegi-Sunter Model of Record Linkage, 1990.
 */
final class JaroWinkler {
    private static final double PREFIX_WEIGHT = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private JaroWinkler() {}

    static double likeness(String left, String right) {
        double jaro = left.compareTo(right) <= 0 ? jaro(left, right) : jaro(right, left);
        int prefix = 0;
        int longest = Math.min(LONGEST_PREFIX, Math.min(left.length(), right.length()));
        while (prefix < longest && left.charAt(prefix) == right.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    private static double jaro(String left, String right) {
        if (left.equals(right)) {
            return 1;
        }
        int reach = Math.max(0, Math.max(left.length(), right.length()) / 2 - 1);
        boolean[] taken = new boolean[right.length()];
        StringBuilder leftMatches = new StringBuilder();
        for (int i = 0; i < left.length(); i++) {
            int last = Math.min(right.length() - 1, i + reach);
            for (int j = Math.max(0, i - reach); j <= last; j++) {
                if (!taken[j] && left.charAt(i) == right.charAt(j)) {
                    taken[j] = true;
                    leftMatches.append(left.charAt(i));
                    break;
                }
            }
        }
        double matches = leftMatches.length();
        if (matches == 0) {
            return 0;
        }
        return (matches / left.length()
                        + matches / right.length()
                        + (matches - outOfPlace(leftMatches, taken, right) / 2.0) / matches)
                / 3;
    }

    private static int outOfPlace(CharSequence leftMatches, boolean[] taken, String right) {
        int outOfPlace = 0;
        int next = 0;
        for (int j = 0; j < taken.length; j++) {
            if (taken[j] && leftMatches.charAt(next++) != right.charAt(j)) {
                outOfPlace++;
            }
        }
        return outOfPlace;
    }
}
