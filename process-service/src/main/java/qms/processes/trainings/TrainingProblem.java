package qms.processes.trainings;

import qms.web.problems.ProblemType;

/** Why a course, or the record that it was taken, refuses what is asked of it; all are 409 Conflict. */
enum TrainingProblem implements ProblemType {
    /** A course that is no longer to be taken is to be taken or withdrawn. */
    TRAINING_WITHDRAWN("Utbildningen ges inte längre"),
    /** What has been revoked is to be revoked again. */
    COMPLETION_REVOKED("Genomförandet är redan återkallat");

    private final String title;

    TrainingProblem(String title) {
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
