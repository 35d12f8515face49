package qms.reports.figures;

/** Which case, and the unit by which it is decided who may see it. */
public record CaseName(CaseKind kind, String id, String unit) {

    private static final String BETWEEN = " ";

    /** Of an incident, the case of it that is counted. */
    static CaseName of(Thing thing, Count count) {
        if (thing.kind() == CaseKind.INCIDENT) {
            String[] ref = count.code().split(BETWEEN, 2);
            return new CaseName(CaseKind.valueOf(ref[0]), ref[1], count.unit());
        }
        return new CaseName(thing.kind(), thing.id(), thing.unit() == null ? count.unit() : thing.unit());
    }

    public String link() {
        return kind.link(id);
    }
}
