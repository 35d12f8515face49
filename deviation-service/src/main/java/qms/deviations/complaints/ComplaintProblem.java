package qms.deviations.complaints;

import qms.web.problems.ProblemType;

/** Why a complaint refuses what is asked of it; all are 409 Conflict. */
enum ComplaintProblem implements ProblemType {
    COMPLAINT_CLOSED("Ärendet är avslutat"),
    COMPLAINT_NOT_DECIDED("Ärendet är inte bedömt"),
    COMPLAINT_ALREADY_FORWARDED("Ärendet är redan vidarebefordrat"),
    COMPLAINT_ALREADY_REROUTED("Ärendet är redan omfört"),
    COMPLAINT_ALREADY_A_DUPLICATE("Ärendet är redan en dubblett"),
    COMPLAINT_DUPLICATE_OF_ITSELF("Ett ärende är inte sin egen dubblett"),
    COMPLAINT_ALREADY_WITHDRAWN("Ärendet är redan återtaget");

    private final String title;

    ComplaintProblem(String title) {
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
