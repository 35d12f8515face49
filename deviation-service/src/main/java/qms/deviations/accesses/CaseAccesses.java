package qms.deviations.accesses;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import qms.service.access.AccessView;
import qms.service.export.Table;
import qms.service.export.Table.Column;
import qms.service.export.Tabular;
import qms.web.time.Stockholm;

/** Who has read a case. As a table it can be handed out to whoever the case is about: hours, roles and units, and no names. */
record CaseAccesses(String caseId, List<Reading> readings) implements Tabular {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final Map<String, String> KINDS = Map.of(
            "OPENED", "Öppnat",
            "REPLAYED", "Uppspelat",
            "EXPORTED", "Exporterat",
            "PRINTED", "Utskrivet",
            "HISTORY", "Historik läst",
            "DOCUMENT", "Handling öppnad",
            "IDENTITY", "Avsändaren visad",
            "BUNDLE", "Paket uttaget");

    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("EMPLOYEE", "Medarbetare"),
            Map.entry("UNIT_REPRESENTATIVE", "Kvalitetsombud"),
            Map.entry("DEPUTY_UNIT_MANAGER", "Biträdande enhetschef"),
            Map.entry("UNIT_MANAGER", "Enhetschef"),
            Map.entry("DEPARTMENT_MANAGER", "Avdelningschef"),
            Map.entry("PROCESS_OWNER", "Processägare"),
            Map.entry("PROCESS_FACILITATOR", "Processledare"),
            Map.entry("QUALITY_COORDINATOR", "Kvalitetssamordnare"),
            Map.entry("STEERING_GROUP", "Styrgrupp"),
            Map.entry("LEX_SARAH_OFFICER", "Lex Sarah-ansvarig"),
            Map.entry("MAS", "Medicinskt ansvarig sjuksköterska"),
            Map.entry("MAR", "Medicinskt ansvarig för rehabilitering"),
            Map.entry("BOARD_MEMBER", "Ledamot i nämnden"),
            Map.entry("AUDITOR", "Revisor"),
            Map.entry("ADMINISTRATOR", "Systemadministratör"));

    /**
     * One reading.
     *
     * @param readAt when it was first read in that hour
     * @param kind OPENED, REPLAYED, EXPORTED, PRINTED, HISTORY, DOCUMENT, IDENTITY or BUNDLE
     * @param person the random id of the reader, by which the log is asked further
     * @param units for which the reader held roles; an asterisk is the whole organisation
     */
    record Reading(Instant readAt, String kind, String person, List<String> roles, List<String> units) {}

    static CaseAccesses of(String caseId, List<AccessView> accesses) {
        return new CaseAccesses(
                caseId,
                accesses.stream()
                        .map(each ->
                                new Reading(each.readAt(), each.kind(), each.person(), each.roles(), each.actorUnits()))
                        .toList());
    }

    @Override
    public Table asTable() {
        return new Table(
                "lasningar",
                "Vem som har läst ärendet",
                List.of(new Column("När", 18), new Column("Hur", 18), new Column("Roll", 36), new Column("Enhet", 24)),
                readings.stream().map(CaseAccesses::row).toList());
    }

    private static List<Object> row(Reading reading) {
        return List.of(
                HOUR.format(reading.readAt().atZone(Stockholm.ZONE)),
                KINDS.getOrDefault(reading.kind(), reading.kind()),
                reading.roles().stream()
                        .map(role -> ROLES.getOrDefault(role, role))
                        .collect(Collectors.joining(", ")),
                reading.units().stream()
                        .map(unit -> unit.equals("*") ? "hela organisationen" : unit)
                        .collect(Collectors.joining(", ")));
    }
}
