package com.leadintel.domain.call.quality;

import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.Turn;
import com.leadintel.domain.shared.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a careful reader underlined: the kind, its value, and every place where one of the accepted quotes stands. */
public record Label(String kind, String value, boolean trap, List<Place> places) {
    /** A stretch of one turn. */
    public record Place(int turn, int from, int to) {
        public boolean overlaps(Evidence.Spoken quote) {
            return quote.turn() == turn && quote.from() < to && from < quote.to();
        }
    }

    public static Label of(String line, Transcript transcript) {
        String head = line.substring(0, line.indexOf(" @ "));
        String kind = head.substring(0, head.indexOf(':'));
        String value = head.substring(head.indexOf(':') + 1).strip();
        List<Place> places = new ArrayList<>();
        Arrays.stream(line.substring(line.indexOf(" @ ") + 3).split(" \\| ", -1))
                .forEach(quote -> places.addAll(places(quote, transcript)));
        boolean trap = kind.equals("trap");
        return new Label(trap ? value : kind, trap ? "" : value, trap, places);
    }

    /** Whether this label is of the claim's kind and one of the claim's quotes overlaps one of its own. */
    public boolean matches(Claimed claim) {
        return kind.equals(claim.kind()) && claim.quotes().stream().anyMatch(this::overlaps);
    }

    public boolean overlaps(Evidence.Spoken quote) {
        return places.stream().anyMatch(place -> place.overlaps(quote));
    }

    private static List<Place> places(String quote, Transcript transcript) {
        List<Place> places = new ArrayList<>();
        for (Turn turn : transcript.turns()) {
            for (int at = turn.text().indexOf(quote); at >= 0; at = turn.text().indexOf(quote, at + 1)) {
                places.add(new Place(turn.index(), at, at + quote.length()));
            }
        }
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a labelled quote stands nowhere in its transcript");
        }
        return places;
    }
}
