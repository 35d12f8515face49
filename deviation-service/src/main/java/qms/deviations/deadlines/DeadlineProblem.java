package qms.deviations.deadlines;

import qms.web.problems.ProblemType;

/** Why a deadline refuses what is asked of it; all are 409 Conflict. */
enum DeadlineProblem implements ProblemType {
    /** What is met, lapsed or stopped is to be stopped, extended or reminded of. */
    DEADLINE_NOT_RUNNING("Fristen löper inte"),
    /** What is not stopped is to go on. */
    DEADLINE_NOT_STOPPED("Fristen är inte stoppad"),
    /** What is met or has lapsed is to be met or to lapse. */
    DEADLINE_ENDED("Fristen är avslutad"),
    /** A law or an authority has set the day. */
    DEADLINE_SET_BY_LAW("Fristen kan inte flyttas"),
    /** The new day is not later than the one that holds. */
    DEADLINE_EXTENDED_TO_AN_EARLIER_DAY("Den nya dagen är inte senare"),
    /** The act is done in the case itself, which meets the deadline. */
    DEADLINE_MET_BY_ITS_CASE("Fristen uppfylls i ärendet"),
    /** No such reminder has been given. */
    DEADLINE_REMINDER_UNKNOWN("Påminnelsen finns inte");

    private final String title;

    DeadlineProblem(String title) {
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
