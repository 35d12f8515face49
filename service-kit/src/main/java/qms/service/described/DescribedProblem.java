package qms.service.described;

import qms.web.problems.ProblemType;

/** A refusal as the gateway lists it for readers. */
public record DescribedProblem(String code, int status, String title) {

    static DescribedProblem of(ProblemType type) {
        return new DescribedProblem(type.code(), type.status(), type.title());
    }
}
