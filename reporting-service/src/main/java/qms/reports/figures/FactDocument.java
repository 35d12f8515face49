package qms.reports.figures;

import java.util.List;

/** What one thing has contributed to the figures. */
public interface FactDocument {

    List<Fact> facts();
}
