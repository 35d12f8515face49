package qms.reports.writtenreports;

import qms.web.problems.ProblemType;

/** Why a written report refuses what is asked of it; all are 409 Conflict. */
enum WrittenReportProblem implements ProblemType {
    /** What has been begun is to be begun. */
    WRITTEN_REPORT_NOT_PLANNED("Rapporten är inte bara planerad"),
    /** A chapter is to be written before the report is begun, or when it is read as a whole or frozen. */
    WRITTEN_REPORT_NOT_BEING_WRITTEN("Rapporten skrivs inte nu"),
    /** The chapters are to be put together when they are not being collected. */
    WRITTEN_REPORT_NOT_COLLECTING("Kapitlen samlas inte in nu"),
    /** What is no draft is to be reviewed. */
    WRITTEN_REPORT_NOT_DRAFT("Rapporten är inget utkast"),
    /** What has not been reviewed is to be frozen. */
    WRITTEN_REPORT_NOT_REVIEWED("Rapporten är inte granskad"),
    /** What has no frozen figures is to be submitted. */
    WRITTEN_REPORT_NOT_FROZEN("Rapportens siffror är inte frysta"),
    /** The board is to decide on what it has not been given. */
    WRITTEN_REPORT_NOT_SUBMITTED("Rapporten är inte lämnad till nämnden"),
    /** What the board has not approved is to be published. */
    WRITTEN_REPORT_NOT_APPROVED("Rapporten är inte godkänd av nämnden"),
    /** What is not published is to be supplemented. */
    WRITTEN_REPORT_NOT_PUBLISHED("Rapporten är inte publicerad"),
    /** Something is to be explained, decided or taken back when it is too late. */
    WRITTEN_REPORT_DECIDED("Det är för sent för detta"),
    /** The X-ray finds errors that nobody has mended or explained. */
    WRITTEN_REPORT_HAS_ERRORS("Rapporten har fel som inte är rättade eller förklarade"),
    /** Only a management review has decisions of its own. */
    WRITTEN_REPORT_NO_MANAGEMENT_REVIEW("Rapporten är ingen genomgång av ledningen"),
    /** What came of a decision is to be told of one that the review does not have. */
    REVIEW_DECISION_UNKNOWN("Genomgången har inget sådant beslut"),
    /** The same has been said to come of the decision. */
    REVIEW_DECISION_LINKED("Kopplingen finns redan"),
    /** Somebody else writes the chapter. */
    CHAPTER_CLAIMED_BY_ANOTHER("Någon annan skriver kapitlet"),
    /** Nothing has been written in the chapter. */
    CHAPTER_EMPTY("Kapitlet är tomt"),
    /** The chapter is not marked as ready. */
    CHAPTER_NOT_READY("Kapitlet är inte klart"),
    /** The chapter is approved and must be returned before it is written in. */
    CHAPTER_APPROVED("Kapitlet är godkänt"),
    /** The figures of the frozen report do not stand as the supplement says. */
    SUPPLEMENT_DOES_NOT_FIT("Tillägget stämmer inte med rapporten");

    private final String title;

    WrittenReportProblem(String title) {
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
