package com.leadintel.domain.call.rules;

import java.math.BigDecimal;

/** A number below the thousands while its words come in: "two hundred and five", "one sixty-five", "eighty-two four". */
final class Spelled {
    private enum Last {
        NOTHING,
        UNIT,
        TEEN,
        TENS,
        TENS_UNIT,
        HUNDRED,
        AND,
        DONE
    }

    private BigDecimal value = BigDecimal.ZERO;
    private Last last = Last.NOTHING;

    boolean empty() {
        return last == Last.NOTHING;
    }

    /** Whether the last word was an "and" that nothing followed. */
    boolean dangling() {
        return last == Last.AND;
    }

    BigDecimal value() {
        return value;
    }

    void digits(BigDecimal number) {
        value = number;
        last = Last.DONE;
    }

    void unit(int number) {
        value = BigDecimal.valueOf(number);
        last = Last.UNIT;
    }

    void half() {
        more(new BigDecimal("0.5"));
    }

    /** A part of one on top. */
    void more(BigDecimal part) {
        value = value.add(part);
        last = Last.DONE;
    }

    /** Takes the next word in, when it can follow what came so far. */
    boolean take(String word, boolean joined) {
        if (last != Last.NOTHING && !joined) {
            return false;
        }
        Integer unit = NumberWords.UNITS.get(word);
        Integer teen = NumberWords.TEENS.get(word);
        Integer tens = NumberWords.TENS.get(word);
        if (unit != null) {
            return unitNext(unit);
        }
        if (teen != null) {
            return bigNext(teen, Last.TEEN);
        }
        if (tens != null) {
            return bigNext(tens, Last.TENS);
        }
        return word.equals("hundred") ? hundredNext() : word.equals("and") && andNext();
    }

    private boolean unitNext(int number) {
        switch (last) {
            case NOTHING, HUNDRED, AND -> add(number, last == Last.NOTHING ? Last.UNIT : Last.TENS_UNIT);
            case TENS -> add(number, Last.TENS_UNIT);
            case TENS_UNIT -> {
                value = value.add(BigDecimal.valueOf(number, 1));
                last = Last.DONE;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean bigNext(int number, Last kind) {
        switch (last) {
            case NOTHING, HUNDRED, AND -> add(number, kind);
            case UNIT -> {
                value = value.multiply(BigDecimal.valueOf(100));
                add(number, kind);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean hundredNext() {
        boolean may = last == Last.NOTHING
                || last == Last.UNIT
                || last == Last.TEEN
                || last == Last.TENS_UNIT
                || last == Last.DONE;
        value = may ? (empty() ? BigDecimal.ONE : value).multiply(BigDecimal.valueOf(100)) : value;
        last = may ? Last.HUNDRED : last;
        return may;
    }

    private boolean andNext() {
        boolean may = last == Last.HUNDRED;
        last = may ? Last.AND : last;
        return may;
    }

    private void add(int number, Last kind) {
        value = value.add(BigDecimal.valueOf(number));
        last = kind;
    }
}
