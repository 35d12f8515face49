package qms.processes.unitdescriptions;

import qms.web.problems.ProblemType;

/** Why a unit description refuses what is asked of it; all are 409 Conflict. */
enum UnitDescriptionProblem implements ProblemType {
    /** The unit has a description of the year already. */
    DESCRIPTION_YEAR_TAKEN("Enheten har redan en beskrivning för året"),
    /** What has been adopted is to be written anew, or adopted again. */
    DESCRIPTION_NOT_A_DRAFT("Beskrivningen är redan fastställd"),
    /** What is still a draft is to be followed up or locked. */
    DESCRIPTION_NOT_ADOPTED("Beskrivningen är inte fastställd"),
    /** Something is to be changed or submitted after the description was locked. */
    DESCRIPTION_LOCKED("Beskrivningen är låst"),
    /** A follow-up is to be corrected that can still be submitted. */
    DESCRIPTION_NOT_LOCKED("Beskrivningen är inte låst"),
    /** The description is to be locked before its year is over. */
    YEAR_NOT_OVER("Året är inte slut"),
    /** The document lies beside the description already. */
    ATTACHMENT_ALREADY_ADDED("Bilagan finns redan"),
    /** There is no such document beside the description. */
    ATTACHMENT_NOT_FOUND("Bilagan finns inte"),
    /** A section is to be followed up that the description does not have. */
    SECTION_NOT_DESCRIBED("Avsnittet finns inte i beskrivningen"),
    /** The period is not over yet. */
    FOLLOW_UP_NOT_DUE("Perioden är inte slut"),
    /** The section was followed up for the period before. */
    FOLLOW_UP_ALREADY_SUBMITTED("Uppföljningen är redan inlämnad"),
    /** What has not been submitted, or was answered already, is to be accepted or returned. */
    FOLLOW_UP_NOT_SUBMITTED("Uppföljningen väntar inte på svar"),
    /** The last day has passed and nothing says why. */
    LATE_REASON_NEEDED("Uppföljningen kommer sent");

    private final String title;

    UnitDescriptionProblem(String title) {
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
