package qms.deviations.complaints;

import qms.web.problems.ProblemType;

/** Why a complaint refuses what is asked of it; all are 409 Conflict. */
enum ComplaintProblem implements ProblemType {
    /** A closed complaint is to be judged, forwarded, rerouted or closed once more. */
    COMPLAINT_CLOSED("Ärendet är avslutat"),
    /** A complaint is to be closed that nobody has judged, forwarded, rerouted, withdrawn or marked as a duplicate. */
    COMPLAINT_NOT_DECIDED("Ärendet är inte bedömt"),
    /** It was sent on before. */
    COMPLAINT_ALREADY_FORWARDED("Ärendet är redan vidarebefordrat"),
    /** It was rerouted before. */
    COMPLAINT_ALREADY_REROUTED("Ärendet är redan omfört"),
    /** It was marked as a duplicate before. */
    COMPLAINT_ALREADY_A_DUPLICATE("Ärendet är redan en dubblett"),
    /** It is to be a duplicate of itself. */
    COMPLAINT_DUPLICATE_OF_ITSELF("Ett ärende är inte sin egen dubblett"),
    /** It was taken back before. */
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
