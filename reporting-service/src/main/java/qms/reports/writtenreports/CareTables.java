package qms.reports.writtenreports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import qms.service.export.Paper;
import tools.jackson.databind.JsonNode;

/** The tables of a patient safety report that are not rows of a count. */
final class CareTables {

    private static final int HIGHEST = 4;

    private CareTables() {}

    /** Whether it is of the care: what is not among its rows there is none of. */
    static boolean has(String reference) {
        return reference.startsWith("healthCare.") || reference.startsWith("lexMaria.");
    }

    /** On the scale of deviations, 1 to 4 both ways, not the one of risk analyses; without rows where nothing is rendered. */
    static Paper.Grid risk(String caption, JsonNode report) {
        JsonNode cells = report.path("healthCare").path("byRisk");
        List<String> columns = new ArrayList<>(List.of("Sannolikhet"));
        IntStream.rangeClosed(1, HIGHEST).forEach(severity -> columns.add("Allvarlighet " + severity));
        List<List<Object>> rows = new ArrayList<>();
        for (int probability = 1; probability <= HIGHEST && !cells.isEmpty(); probability++) {
            int at = probability;
            List<Object> row = new ArrayList<>(List.of("Sannolikhet " + at));
            cells.valueStream()
                    .filter(cell -> cell.path("probability").asInt() == at)
                    .forEach(cell -> row.add(cell.path("count").asLong()));
            rows.add(row);
        }
        return new Paper.Grid(caption, columns, rows);
    }

    static Paper.Grid daysToDecision(String caption, JsonNode report) {
        JsonNode days = report.path("lexMaria").path("daysToDecision");
        Paper.Rows rows = new Paper.Rows(caption, "Vad", "Antal");
        if (days.isObject()) {
            rows.row("Beslutade", ReportTables.number(days.path("decided")))
                    .row("Inte beslutade", ReportTables.number(days.path("undecided")))
                    .row("Dagar till beslut, median", ReportTables.number(days.path("median")))
                    .row("Dagar till beslut, längsta", ReportTables.number(days.path("longest")));
        }
        return rows.grid();
    }
}
