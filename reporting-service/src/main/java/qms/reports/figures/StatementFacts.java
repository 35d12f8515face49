package qms.reports.figures;

import java.util.List;

/** That a unit has stated for a year that there was nothing, or that nothing was reported. */
public record StatementFacts(String unit, int year, String subject, String state, String text, Fact stated)
        implements FactDocument {

    @Override
    public List<Fact> facts() {
        return List.of(stated);
    }
}
