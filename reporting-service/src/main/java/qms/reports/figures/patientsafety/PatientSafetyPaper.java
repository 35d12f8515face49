package qms.reports.figures.patientsafety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.patientsafety.PatientSafety.Cell;
import qms.reports.figures.patientsafety.PatientSafety.HealthCareDeviations;
import qms.reports.figures.patientsafety.PatientSafety.LexMaria;
import qms.reports.figures.patientsafety.PatientSafety.Row;
import qms.service.export.Paper;
import qms.service.export.Paper.Section;

/** The figures of the patient safety report as a document. */
final class PatientSafetyPaper {

    private PatientSafetyPaper() {}

    static Paper of(PatientSafety report) {
        return new Paper(
                "patientsakerhet-" + report.unit().key() + "-" + report.year(),
                "Patientsäkerhetsberättelse: siffror",
                report.unit().name() + ", år " + report.year(),
                List.of(
                        about(report),
                        lexMaria(report.lexMaria()),
                        deviations(report.deviations()),
                        Section.of(1, "Åtgärder", rows("Åtgärder efter läge", report.measures()))));
    }

    private static Section about(PatientSafety report) {
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(Paper.Paragraph.of("Berättelsen ska finnas senast den "
                + report.due().on() + " (" + report.due().law() + ")."));
        Optional.ofNullable(report.asOf())
                .ifPresent(asOf -> blocks.add(new Paper.Paragraph("Så som det var känt", asOf.toString())));
        blocks.add(new Paper.Rows("Året i siffror", "Vad", "Antal")
                .row(
                        "Händelser i hälso- och sjukvården (lex Maria)",
                        report.lexMaria().reports())
                .row("Anmälda till IVO", report.lexMaria().notifiedToIvo())
                .row("Vårdavvikelser", report.deviations().reports())
                .row("Händelser som också är klagomål", report.complaintsOfCare())
                .grid());
        return new Section("Sammanfattning", 1, blocks);
    }

    private static Section lexMaria(LexMaria lexMaria) {
        var days = lexMaria.daysToDecision();
        Paper.Rows decided = new Paper.Rows("Tid till beslut", "Vad", "Antal")
                .row("Beslutade", days.decided())
                .row("Inte beslutade", days.undecided())
                .row("Dagar till beslut, median", orNone(days.median()))
                .row("Dagar till beslut, längsta", orNone(days.longest()));
        return Section.of(
                1,
                "Lex Maria",
                rows("Efter läge", lexMaria.byStatus()),
                rows("Efter vårdskada", lexMaria.byInjury()),
                rows("Efter beslut", lexMaria.byDecision()),
                rows("Efter IVO:s beslut", lexMaria.byIvoDecision()),
                rows("Efter orsak", lexMaria.byCause()),
                rows("Patienten informerad", lexMaria.byPatientInformed()),
                decided.grid());
    }

    private static Section deviations(HealthCareDeviations deviations) {
        return Section.of(
                1,
                "Vårdavvikelser",
                rows("Vårdavvikelser efter kategori", deviations.byCategory()),
                rows("Vårdavvikelser efter vårdskada", deviations.byInjury()),
                rows("Vårdavvikelser efter orsak", deviations.byCause()),
                risk(deviations),
                Paper.Paragraph.of(
                        "Ännu inte bedömda efter sannolikhet och allvarlighet: " + deviations.riskNotAssessed() + "."));
    }

    /** On the scale of deviations, 1 to 4 both ways, not the one of risk analyses. */
    private static Paper.Grid risk(HealthCareDeviations deviations) {
        Paper.Rows table = new Paper.Rows(
                "Sannolikhet och allvarlighet, skala 1 till 4",
                "Sannolikhet",
                "Allvarlighet 1",
                "Allvarlighet 2",
                "Allvarlighet 3",
                "Allvarlighet 4");
        IntStream.rangeClosed(1, 4)
                .forEach(probability -> table.row(Stream.concat(
                                Stream.of("Sannolikhet " + probability),
                                deviations.risk().stream()
                                        .filter(cell -> cell.probability() == probability)
                                        .map(Cell::count))
                        .toArray()));
        return table.grid();
    }

    private static Paper.Grid rows(String caption, List<Row> rows) {
        Paper.Rows table = new Paper.Rows(caption, "Rad", "Antal");
        rows.forEach(row -> table.row(row.label(), row.count()));
        return table.grid();
    }

    private static Object orNone(@Nullable Number number) {
        return number == null ? Paper.NONE : number;
    }
}
