package qms.service.imports;

import qms.web.forms.Bound;
import qms.web.forms.Forms;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.MalformedJson;
import tools.jackson.databind.JsonNode;

/** From bytes to a bound line, or to what is wrong with its form. */
final class LineParser<L extends Record> {

    /** What every line of every collection has. The id stands in the log in the clear, so it is a label. */
    record Head(@Label @MaxLength(200) String externalId) {}

    private static final String EXTERNAL_ID = "externalId";

    private final ImportedCollection<L> collection;

    LineParser(ImportedCollection<L> collection) {
        this.collection = collection;
    }

    ImportedLine<L> parse(LineReader.Line line) {
        byte[] text = line.text();
        if (text == null) {
            return unreadable(
                    line, FieldCode.TOO_LONG, "Raden får vara högst " + LineReader.LONGEST_LINE / 1024 + " KiB.");
        }
        try {
            return bind(line, text, Forms.parse(text));
        } catch (MalformedJson e) {
            return unreadable(line, FieldCode.MALFORMED, e.detail());
        }
    }

    private ImportedLine<L> bind(LineReader.Line line, byte[] text, JsonNode raw) {
        if (!raw.isObject()) {
            return unreadable(line, FieldCode.MALFORMED, "Ett JSON-objekt väntades.");
        }
        Bound<Head> head = Forms.bind(raw, Head.class);
        Bound<L> bound = Forms.bind(raw, collection.lineType());
        LineProblems problems = new LineProblems();
        problems.addAll(line.problems());
        problems.addAll(head.problems());
        bound.problems().stream()
                .filter(problem -> head.problems().isEmpty() || !EXTERNAL_ID.equals(problem.field()))
                .forEach(problems::add);
        Head known = head.value();
        L value = bound.value();
        ParsedLine<L> parsed =
                known == null || value == null || !line.problems().isEmpty()
                        ? null
                        : new ParsedLine<>(line.number(), known.externalId(), value, text, collection.growing());
        // An id that is refused (too long, a personal number) is not repeated in the answer.
        return new ImportedLine<>(line.places(), known == null ? null : known.externalId(), parsed, problems);
    }

    private ImportedLine<L> unreadable(LineReader.Line line, FieldCode code, String detail) {
        return new ImportedLine<>(line.places(), null, null, problem(code, detail));
    }

    private static LineProblems problem(FieldCode code, String detail) {
        LineProblems problems = new LineProblems();
        problems.add(new FieldProblem(null, code, detail));
        return problems;
    }
}
