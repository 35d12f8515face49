package qms.reports.templates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.events.reporttemplates.ReportChapter;
import qms.reports.platform.BlockForm;
import qms.service.organisation.Organisation;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NotEmpty;
import qms.web.forms.OrEmpty;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** What is taken in about a template. */
final class ReportTemplateForms {

    private static final String MONTH_AND_DAY = "(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])";

    private ReportTemplateForms() {}

    /** A board's own template: what kind of report it is for, what it is called, and its chapters in order. */
    @Form
    record Adoption(
            String unit,

            @Codes({"QUALITY_REPORT", "TERTIAL_REPORT", "MANAGEMENT_REVIEW", "PATIENT_SAFETY_REPORT"})
            String kind,

            @Label @MaxLength(200) String name,
            @NotEmpty List<ChapterForm> chapters) {}

    /** All the chapters as they are to be from now on, in order, and why. */
    @Form
    record Revision(
            @NotEmpty List<ChapterForm> chapters,
            @Label @MaxLength(2000) String reason) {}

    /** Why the template is no longer to be used. */
    @Form
    record Retirement(@Label @MaxLength(2000) String reason) {}

    /** A chapter; its key stays when it is renamed, and its texts are due on a month and day of the year after (`02-15`). */
    @Form
    record ChapterForm(
            @MaxLength(100) String key,
            @Label @MaxLength(200) String title,
            @MaxLength(5) @Nullable String due,
            @OrEmpty List<BlockForm> blocks) {

        ReportChapter chapter() {
            return new ReportChapter(key, title, due, BlockForm.blocks(blocks));
        }
    }

    static List<ReportChapter> chapters(String report, List<ChapterForm> forms, Organisation organisation) {
        List<FieldProblem> problems = check(report, forms, organisation);
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        return forms.stream().map(ChapterForm::chapter).toList();
    }

    /** What is wrong with the chapters of a template for a kind of report. */
    static List<FieldProblem> check(String report, List<ChapterForm> forms, Organisation organisation) {
        List<FieldProblem> problems = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < forms.size(); i++) {
            ChapterForm form = forms.get(i);
            String at = "chapters[" + i + "]";
            if (!form.key().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                problems.add(new FieldProblem(
                        at + ".key", FieldCode.MALFORMED, "Skriv nyckeln med små bokstäver, siffror och bindestreck."));
            } else if (!keys.add(form.key())) {
                problems.add(new FieldProblem(at + ".key", FieldCode.DUPLICATE, "Nyckeln finns redan i listan."));
            }
            if (form.due() != null && !form.due().matches(MONTH_AND_DAY)) {
                problems.add(new FieldProblem(
                        at + ".due",
                        FieldCode.MALFORMED,
                        "Ange månad och dag, till och med den 28, till exempel 02-15."));
            }
            problems.addAll(BlockForm.check(
                    form.blocks(),
                    report,
                    at + ".blocks",
                    unit -> organisation.unit(unit).isPresent()));
        }
        return problems;
    }
}
