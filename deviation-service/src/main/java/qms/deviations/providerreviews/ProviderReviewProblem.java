package qms.deviations.providerreviews;

import qms.web.problems.ProblemType;

/** Why a review of a provider refuses what is asked of it; all are 409 Conflict. */
enum ProviderReviewProblem implements ProblemType {
    /** The review has not come so far, or is past it. */
    PROVIDER_REVIEW_OTHER_STAGE("Uppföljningen är i ett annat skede"),
    /** The review is to be entered as made, without a word on a requirement that was planned. */
    PROVIDER_REVIEW_REQUIREMENT_LEFT("Ett krav är inte bedömt"),
    /** The review is to be closed while a measure waits, or with requirements not met, without measures and without a reason. */
    PROVIDER_REVIEW_MEASURES_LEFT("Åtgärder återstår");

    private final String title;

    ProviderReviewProblem(String title) {
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
