package qms.service.projection;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a projection may stumble: one event of one thing, in one collection. */
record Place(String collection, String subject, long sequence) {

    private static final Pattern LETTER = Pattern.compile("[^.]+\\.([^.]+)\\.(.+)\\.(\\d{1,18})");

    /** The id of the dead letter there: the same after every rebuild, so that what was given up stays so. */
    String letter(String service) {
        return service + "." + collection + "." + subject + "." + sequence;
    }

    /** Empty for what is no dead letter's id. */
    static Optional<Place> of(String letter) {
        Matcher parts = LETTER.matcher(letter);
        return parts.matches()
                ? Optional.of(new Place(parts.group(1), parts.group(2), Long.parseLong(parts.group(3))))
                : Optional.empty();
    }
}
