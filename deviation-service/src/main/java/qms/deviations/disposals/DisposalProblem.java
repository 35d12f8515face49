package qms.deviations.disposals;

import qms.web.problems.Problem;
import qms.web.problems.ProblemType;

/** Why a disposal refuses what is asked of it; all are 409 Conflict. */
enum DisposalProblem implements ProblemType {
    /** A case that somebody still works with is to be disposed of. */
    DISPOSAL_CASE_OPEN("Ärendet är inte avslutat"),
    /** A case is to be disposed of that is still to be kept, and nobody says why it is to go before. */
    DISPOSAL_TOO_EARLY("Ärendet ska bevaras än"),
    /** The words of the case are destroyed already. */
    DISPOSAL_ALREADY_DONE("Ärendet är redan gallrat"),
    /** What is decided or rejected is to be decided or rejected once more. */
    DISPOSAL_NOT_PROPOSED("Gallringen är redan avgjord"),
    /** Whoever proposed the disposal is to decide it too. */
    DISPOSAL_DECIDED_BY_PROPOSER("Förslaget avgörs av någon annan"),
    /** A disposal that nobody has decided is to be carried out. */
    DISPOSAL_NOT_DECIDED("Gallringen är inte beslutad");

    private final String title;

    DisposalProblem(String title) {
        this.title = title;
    }

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
