package qms.deviations.inspections;

import qms.web.problems.ProblemType;

/** Why an inspection refuses what is asked of it; all are 409 Conflict. */
enum InspectionProblem implements ProblemType {
    /** The inspection has not come so far, or is past it. */
    INSPECTION_OTHER_STAGE("Tillsynen är i ett annat skede"),
    /** More time is to be entered that is none: the day is not later than the one that holds. */
    INSPECTION_EXTENDED_TO_AN_EARLIER_DAY("Den nya dagen är inte senare"),
    /** It is to be closed while a measure waits, or after deficiencies without measures and without a reason. */
    INSPECTION_MEASURES_LEFT("Åtgärder återstår");

    private final String title;

    InspectionProblem(String title) {
        this.title = title;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return title;
    }
}
