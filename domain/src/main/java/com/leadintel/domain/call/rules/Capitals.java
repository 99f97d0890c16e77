package com.leadintel.domain.call.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Marks the words of a sentence that are written like names of firms, so that a lexicon can speak of "some firm". */
final class Capitals {
    /** Stands in front of every word that looks like a name. */
    static final String MARK = "¬";

    /** A name of one or more marked words, for a lexicon. */
    static final String NAME = MARK + "[a-z][\\w'&-]+(?: ¬[a-z][\\w'&-]+)*";

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}'’])\\p{Lu}[\\p{L}\\p{N}&'’-]+");
    private static final Set<String> COMMON =
            Set.copyOf(Arrays.asList(("monday tuesday wednesday thursday friday saturday"
                            + " sunday january february march april may june july august september october november december"
                            + " christmas easter thanksgiving english french german british american european vat it ceo cfo coo cto"
                            + " the a an and but so or if when while where what which who whose why how that this these those there"
                            + " they them their he him his she her we us our you your my me mine it's its is are was were be been do"
                            + " does did have has had can could will would should might must not no yes yeah yep nope okay ok right"
                            + " well oh ah um er uh hm sorry thanks thank please sure fine good great perfect lovely brilliant fair"
                            + " look listen see honestly frankly basically actually really maybe perhaps probably then now today"
                            + " tomorrow yesterday because since though although still just only even also too about after before for"
                            + " from in into of on off out over at by to up with without under between during one two three four five"
                            + " six seven eight nine ten twelve twenty thirty forty fifty sixty seventy eighty ninety hundred half"
                            + " twice somebody someone nobody everybody everyone anyone anybody something anything everything nothing"
                            + " some any all each every both either neither most many much more less few other another same such first"
                            + " last next once never always sometimes usually often let let's don't can't won't didn't doesn't isn't"
                            + " i'm i'll i've i'd you're you've you'd he's she's they're they've we're we've we'd we'll that's there's"
                            + " what's who's here's here come get got give go going put take make tell ask call send talk think know"
                            + " people depends depending like as than whatever whenever god gosh jesus mum dad mom apart plus morning afternoon evening sounds works happy ours theirs mine anyway glad trust")
                    .split(" ", -1)));

    private Capitals() {}

    /** Whether a word that begins with a capital may be a name. */
    static boolean name(String word) {
        return word.length() > 1 && !COMMON.contains(word);
    }

    static String marked(Sentence sentence, Set<String> speakers) {
        Set<String> known = speakers.stream()
                .map(name -> name.toLowerCase(Locale.ROOT).split("\\s+", 2)[0])
                .collect(Collectors.toSet());
        StringBuilder marked = new StringBuilder();
        Matcher word = WORD.matcher(sentence.said());
        int at = 0;
        while (word.find()) {
            String plain = Normal.of(word.group());
            String stem = plain.replaceAll("'(?:s|re|ve|d|ll)$", "");
            if (!COMMON.contains(plain) && !COMMON.contains(stem) && !known.contains(stem) && plain.length() > 1) {
                marked.append(sentence.text(), at, word.start()).append(MARK);
                at = word.start();
            }
        }
        return marked.append(sentence.text().substring(at)).toString();
    }
}
