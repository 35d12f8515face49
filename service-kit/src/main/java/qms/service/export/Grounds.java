package qms.service.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/**
 * What an answer rests on, as its headers say it: up to when events are counted, the head of the ledger, and for a report with a
 * certificate the rest of it. Printed on what is handed out, since a file
 * is kept without its headers.
 */
record Grounds(List<Line> lines) {

    static final Grounds NONE = new Grounds(List.of());

    /** How it is headed where it stands by itself. */
    static final String HEADING = "Underlag";

    private static final List<Map.Entry<String, String>> KNOWN = List.of(
            Map.entry("X-Projected-Until", "Händelser är räknade till och med"),
            Map.entry(HeadToPrint.HEADER, "Loggens förseglade huvud (antal händelser och rot)"),
            Map.entry("X-Log-Position", "Sista räknade händelsen i loggen"),
            Map.entry("X-Query-Version", "Räknesättets version"),
            Map.entry("X-Figures-Sha256", "Siffrornas kontrollsumma (SHA-256)"));

    /** What is said, and the words it is said with. */
    record Line(String label, String value) {}

    static Grounds of(HttpHeaders headers) {
        return new Grounds(KNOWN.stream()
                .filter(known -> headers.getFirst(known.getKey()) != null)
                .map(known -> new Line(known.getValue(), Objects.requireNonNull(headers.getFirst(known.getKey()))))
                .toList());
    }

    static Grounds ofHead(Optional<String> head) {
        HttpHeaders headers = new HttpHeaders();
        head.ifPresent(latest -> headers.set(HeadToPrint.HEADER, latest));
        return of(headers);
    }

    /** In one line of text. */
    String inOneLine() {
        return lines.stream()
                .map(line -> line.label() + ": " + line.value())
                .collect(Collectors.joining(". ", "", "."));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The same as the last section of a document. */
    Prose under(Prose prose) {
        return isEmpty()
                ? prose
                : prose.and(new Prose.Section(
                        HEADING,
                        lines.stream()
                                .map(line -> new Prose.Paragraph(line.label(), line.value(), List.of()))
                                .toList()));
    }

    /** The same as the last section of a document with tables. */
    Paper under(Paper paper) {
        return isEmpty()
                ? paper
                : paper.and(List.of(new Paper.Section(
                        HEADING,
                        1,
                        lines.stream()
                                .<Paper.Block>map(line -> new Paper.Paragraph(line.label(), line.value()))
                                .toList())));
    }
}
