package qms.service.imports;

/** A line in the round of rules between lines, with the place to put what is wrong with it. */
public record CheckedLine<L extends Record>(ParsedLine<L> line, LineProblems problems) {

    public L value() {
        return line.value();
    }
}
