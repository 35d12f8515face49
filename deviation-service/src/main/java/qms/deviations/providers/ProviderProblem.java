package qms.deviations.providers;

import qms.web.problems.ProblemType;

/** Why a provider refuses what is asked of it; all are 409 Conflict. */
enum ProviderProblem implements ProblemType {
    /** What is asked is for a provider that still works for the board. */
    PROVIDER_ENDED("Utföraren är avslutad"),
    /** IVO is said to have been notified before the duty to notify began on 2026-01-01 (SoL 27 kap. 7 §). */
    PROVIDER_NOTIFIED_BEFORE_THE_LAW("Anmälningsplikten gällde inte då");

    private final String title;

    ProviderProblem(String title) {
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
