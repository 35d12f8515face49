package qms.service.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qms.events.EventName;
import qms.events.QmsEvent;

/**
 * How an event is told: a Swedish sentence with places in braces for its fields. A part in brackets is left out when the event has
 * nothing to say in one of its places.
 */
final class Template {

    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]|([^\\[\\]]+)");
    private static final Pattern PIECE = Pattern.compile("\\{([^{}]*)}|([^{}]+)");

    private final List<Part> parts = new ArrayList<>();

    /** A text, with a place after it or none. */
    private record Piece(String text, Optional<Place> place) {}

    private record Part(boolean optional, List<Piece> pieces) {

        Optional<String> told(QmsEvent event, UnaryOperator<String> unitName) {
            StringBuilder told = new StringBuilder();
            for (Piece piece : pieces) {
                told.append(piece.text());
                if (piece.place().isPresent()) {
                    Optional<String> said = piece.place().get().said(event, unitName);
                    if (said.isEmpty()) {
                        return Optional.empty();
                    }
                    told.append(said.get());
                }
            }
            return Optional.of(told.toString());
        }
    }

    /** Refuses a place that the event cannot fill. */
    Template(Class<? extends QmsEvent> type, String written) {
        String name = type.getAnnotation(EventName.class).value();
        Matcher part = PART.matcher(written);
        int end = 0;
        while (part.lookingAt()) {
            boolean optional = part.group(1) != null;
            parts.add(new Part(optional, pieces(type, name, optional ? part.group(1) : part.group(2))));
            end = part.end();
            part.region(end, written.length());
        }
        if (end != written.length()) {
            throw new IllegalArgumentException(name + " has a bracket too many: " + written);
        }
        parts.stream()
                .filter(one -> !one.optional())
                .flatMap(one -> one.pieces().stream())
                .flatMap(piece -> piece.place().stream())
                .filter(Place::mayBeAbsent)
                .findFirst()
                .ifPresent(place -> {
                    throw new IllegalArgumentException(name + " may be without " + place.field());
                });
    }

    private static List<Piece> pieces(Class<?> type, String name, String written) {
        List<Piece> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(written);
        int end = 0;
        while (piece.lookingAt()) {
            pieces.add(
                    piece.group(1) == null
                            ? new Piece(piece.group(2), Optional.empty())
                            : new Piece("", Optional.of(new Place(type, name, piece.group(1)))));
            end = piece.end();
            piece.region(end, written.length());
        }
        if (end != written.length()) {
            throw new IllegalArgumentException(name + " has a brace too many: " + written);
        }
        return List.copyOf(pieces);
    }

    List<Place> places() {
        return parts.stream()
                .flatMap(part -> part.pieces().stream())
                .flatMap(piece -> piece.place().stream())
                .toList();
    }

    /** The sentence; a required place that has nothing to say after all is told as unknown. */
    String told(QmsEvent event, UnaryOperator<String> unitName) {
        StringBuilder told = new StringBuilder();
        for (Part part : parts) {
            told.append(part.told(event, unitName).orElse(part.optional() ? "" : "…"));
        }
        return told.substring(0, 1).toUpperCase(Locale.ROOT) + told.substring(1);
    }
}
