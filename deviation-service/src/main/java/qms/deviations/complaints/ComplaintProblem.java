package qms.deviations.complaints;

import qms.web.problems.Problem;
import qms.web.problems.ProblemType;

/** Why a complaint refuses what is asked of it; all are 409 Conflict. */
enum ComplaintProblem implements ProblemType {
    /** A closed complaint is to be worked with or closed once more. */
    COMPLAINT_CLOSED("Ärendet är avslutat"),
    /** It has come in, and nobody has registered it yet. */
    COMPLAINT_NOT_REGISTERED("Ärendet är inte registrerat"),
    /** It was registered before. */
    COMPLAINT_ALREADY_REGISTERED("Ärendet är redan registrerat"),
    /** The sender has been told before that it came in. */
    COMPLAINT_ALREADY_ACKNOWLEDGED("Mottagandet är redan bekräftat"),
    /** It is to be investigated or judged here, though somebody else answers for it or another complaint stands for it. */
    COMPLAINT_HANDLED_ELSEWHERE("Ärendet hanteras på annat håll"),
    /** Whom it concerns is to investigate or judge it, or settles what becomes of it in another way. */
    COMPLAINT_CONFLICT_OF_INTEREST("Jäv"),
    /** It is to be judged before anybody has begun to look into it. */
    COMPLAINT_NOT_INVESTIGATED("Ärendet är inte utrett"),
    /** It is to be given to an investigator, though it has been judged. */
    COMPLAINT_ALREADY_DECIDED("Ärendet är redan bedömt"),
    /** Something is to follow on a judgement that nobody has made; nor was it forwarded, rerouted, withdrawn or marked as a duplicate. */
    COMPLAINT_NOT_DECIDED("Ärendet är inte bedömt"),
    /** It is to be closed before the sender has been told, or before it is said why not. */
    COMPLAINT_FEEDBACK_MISSING("Återkopplingen saknas"),
    /** The sender has been told, and cannot have declined it. */
    COMPLAINT_FEEDBACK_GIVEN("Återkoppling är redan lämnad"),
    /** Nobody knows whom to tell. */
    COMPLAINT_ANONYMOUS("Avsändaren är okänd"),
    /** It is to be closed with neither measures nor a reason why there are none. */
    COMPLAINT_MEASURES_NOT_DECIDED("Åtgärder är inte beslutade"),
    /** It is to be closed though one of its measures waits for something, or was not looked at. */
    COMPLAINT_MEASURES_NOT_DONE("Åtgärder återstår"),
    /** It is said to need no measures, and has some. */
    COMPLAINT_HAS_MEASURES("Ärendet har åtgärder"),
    /** It was sent on before. */
    COMPLAINT_ALREADY_FORWARDED("Ärendet är redan vidarebefordrat"),
    /** It was rerouted before. */
    COMPLAINT_ALREADY_REROUTED("Ärendet är redan omfört"),
    /** It was marked as a duplicate before. */
    COMPLAINT_ALREADY_A_DUPLICATE("Ärendet är redan en dubblett"),
    /** It is to be a duplicate of itself. */
    COMPLAINT_DUPLICATE_OF_ITSELF("Ett ärende är inte sin egen dubblett"),
    /** It is to be a duplicate of one that is a duplicate itself, so that neither would be counted. */
    COMPLAINT_ORIGINAL_IS_A_DUPLICATE("Det andra ärendet är självt en dubblett"),
    /** It is known to be about that unit. */
    COMPLAINT_UNIT_ALREADY_NAMED("Enheten är redan angiven"),
    /** It was taken back before. */
    COMPLAINT_ALREADY_WITHDRAWN("Ärendet är redan återtaget"),
    /** What is open is to be opened. */
    COMPLAINT_NOT_CLOSED("Ärendet är inte avslutat"),
    /** Its sender has no receipt by which to read a question or to answer one. */
    COMPLAINT_WITHOUT_RECEIPT("Avsändaren har inget kvitto"),
    /** Its sender has written or sent more than one complaint takes. */
    COMPLAINT_ENOUGH_RECEIVED("Ärendet tar inte emot mer"),
    /** A step of the case is to be undone, not a correction; the detail says which act there is instead. */
    COMPLAINT_STEP_NOT_UNDONE("Ett steg i ärendets gång ångras inte"),
    /** A correction is to be undone, and a later one has given the same field another value. */
    COMPLAINT_CORRECTED_SINCE("Uppgiften har rättats igen sedan dess");

    private final String title;

    ComplaintProblem(String title) {
        this.title = title;
    }

    /** Refuses with this problem where something stands against what is asked. */
    void when(boolean against, String detail) {
        if (against) {
            throw Problem.of(this, detail);
        }
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
