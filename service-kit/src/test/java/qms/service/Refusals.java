package qms.service;

import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomMatcher;
import qms.web.problems.Problem;
import qms.web.problems.ProblemType;

/** A refusal: the problem's type, and no event. */
public final class Refusals {

    private Refusals() {}

    public static void with(ResultValidator<?> result, ProblemType type) {
        result.expectNoEvents().expectException(new CustomMatcher<Throwable>("a refusal with " + type.code()) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof Problem problem && problem.type() == type;
            }
        });
    }
}
