package com.leadintel.persistence.column;

import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.KeptTime;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.Refusal;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A place in a list that is sorted by a moment and then an identity, latest first. */
public record Place(Instant at, UUID id) {
    public Place {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The place that a cursor stands for; refuses with {@code cursor.malformed}. */
    public static Place read(Cursor cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor.value()), StandardCharsets.UTF_8);
            int split = text.indexOf(' ');
            return new Place(
                    KeptTime.parse(text.substring(0, Math.max(0, split))), UUID.fromString(text.substring(split + 1)));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw Refusal.invalid("cursor.malformed", Map.of(), malformed);
        }
    }

    /** The condition in JPQL that a row comes after this place; to be bound with {@link #bind}. */
    public static String condition(Optional<Place> place, String moment, String identity) {
        return place.isEmpty()
                ? ""
                : " and SQL('(?, ?) < (?, ?)', " + moment + ", " + identity + ", :placeAt, :placeId)";
    }

    /** Binds this place to the parameters of its condition. */
    public void bind(Query query) {
        query.setParameter("placeAt", at.atOffset(ZoneOffset.UTC)).setParameter("placeId", id);
    }

    /** A page of at most so many items, out of one more where there are more. */
    public static <T> Page<T> page(List<T> found, int most, Function<? super T, Place> placeOf) {
        if (found.size() <= most) {
            return Page.last(found);
        }
        Place last = placeOf.apply(found.get(most - 1));
        return new Page<>(found.subList(0, most), Optional.of(last.cursor()));
    }

    private Cursor cursor() {
        byte[] text = (at + " " + id).getBytes(StandardCharsets.UTF_8);
        return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(text));
    }
}
