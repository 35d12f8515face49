/**
 * How a refusal looks: RFC 9457 with a stable {@code code}. Read {@link qms.web.problems.Problem} and {@link qms.web.problems.CommonProblem} first;
 * {@link qms.web.problems.ProblemAdvice} catches what Spring MVC throws, {@link qms.web.problems.ErrorPage} what the container dispatches, and
 * {@code ProblemReportValve} what Tomcat refuses before any application sees it. All write through {@link qms.web.problems.ProblemWriter}.
 * What is wrong with a field is a {@link qms.web.problems.FieldProblem}.
 */
@NullMarked
package qms.web.problems;

import org.jspecify.annotations.NullMarked;
