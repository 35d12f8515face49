package qms.web.policy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.filter.OncePerRequestFilter;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;
import qms.web.problems.ProblemWriter;

/** Finds the request's row before anything else looks at it. No row: not found, token or no token. */
final class RouteFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(RouteFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<PolicyRow> row = PolicyTable.find(request.getMethod(), path);
        if (row.isPresent()) {
            request.setAttribute(PolicyRow.ATTRIBUTE, row.get());
            pass(request, response, chain);
            return;
        }
        // Which methods a path takes is no secret: the API description is public.
        Set<String> methods = PolicyTable.methods(path);
        if (methods.isEmpty()) {
            ProblemWriter.write(request, response, Problem.of(CommonProblem.NOT_FOUND));
        } else {
            response.setHeader(
                    "Allow", String.join(", ", methods.stream().sorted().toList()));
            ProblemWriter.write(request, response, Problem.of(CommonProblem.METHOD_NOT_ALLOWED));
        }
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (Problem refusal) {
            ProblemWriter.write(request, response, refusal);
        } catch (AuthenticationServiceException e) {
            // Not the client's fault: the identity provider or the register of roles does not answer, and nobody can be
            // judged.
            LOG.warn("It could not be told who asks", e);
            ProblemWriter.writeUnavailable(request, response);
        }
    }
}
