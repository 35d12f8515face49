package qms.reports.figures;

import java.util.List;

/** A figure that a unit has declared for a year beside what is counted; the value as it was written. */
public record DeclaredFacts(String unit, int year, String figure, String value, String text, Fact declared)
        implements FactDocument {

    @Override
    public List<Fact> facts() {
        return List.of(declared);
    }
}
