package qms.reports.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import qms.events.reporttemplates.ReportBlock;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;

/** A piece of a chapter: a text, or a figure, table or chart by reference; a value of its own it cannot have. */
@Form
public record BlockForm(
        @Codes({"TEXT", "FIGURE", "TABLE", "CHART"}) String kind,
        @Label @Nullable String text,
        @MaxLength(100) @Nullable String reference,
        @MaxLength(100) @Nullable String figuresOf,
        @Label @MaxLength(2000) @Nullable String alt) {

    private static final String TEXT = "TEXT";

    public ReportBlock block() {
        return new ReportBlock(kind, text, reference, figuresOf, alt);
    }

    public static List<ReportBlock> blocks(List<BlockForm> forms) {
        return forms.stream().map(BlockForm::block).toList();
    }

    /** What is wrong with the pieces of a chapter of a kind of report; the units whose figures may be shown are asked for. */
    public static List<FieldProblem> check(
            List<BlockForm> blocks, String report, String field, Predicate<String> mayBeOf) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).check(report, field + "[" + i + "]", mayBeOf, problems);
        }
        return problems;
    }

    private void check(String report, String at, Predicate<String> mayBeOf, List<FieldProblem> problems) {
        if (kind.equals(TEXT)) {
            if (text == null) {
                problems.add(new FieldProblem(at + ".text", FieldCode.MISSING, "Skriv texten."));
            }
            if (reference != null) {
                problems.add(new FieldProblem(
                        at + ".reference", FieldCode.OUT_OF_RANGE, "En text hänvisar inte till någon siffra."));
            }
            return;
        }
        if (reference == null) {
            problems.add(new FieldProblem(at + ".reference", FieldCode.MISSING, "Ange vad som ska visas."));
        } else if (Placeable.find(kind, reference)
                .filter(placeable -> placeable.isIn(report))
                .isEmpty()) {
            problems.add(new FieldProblem(
                    at + ".reference", FieldCode.UNKNOWN_REFERENCE, "Det går inte att visa så: " + reference + "."));
        }
        if (figuresOf != null && !mayBeOf.test(figuresOf)) {
            problems.add(new FieldProblem(
                    at + ".figuresOf", FieldCode.UNKNOWN_UNIT, "Rapporten har inga siffror för " + figuresOf + "."));
        }
    }
}
