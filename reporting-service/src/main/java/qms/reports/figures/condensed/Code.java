package qms.reports.figures.condensed;

import qms.reports.figures.Fact;

/** A figure and its code. */
record Code(String figure, String code) {

    static Code of(Fact fact) {
        return new Code(fact.figure(), fact.code());
    }
}
