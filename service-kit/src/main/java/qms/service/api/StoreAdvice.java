package qms.service.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import qms.service.privacy.DestroyedKey;
import qms.service.privacy.VaultUnavailable;
import qms.service.store.EventTooLarge;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;
import qms.web.problems.ProblemWriter;

/** What an event log or a vault that does not answer, or answers no, means to whoever asked. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class StoreAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(StoreAdvice.class);

    @ExceptionHandler({EventStoreException.class, VaultUnavailable.class})
    void away(Exception outage, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warn("The event log or the vault does not answer: {}", outage.toString());
        ProblemWriter.writeUnavailable(request, response);
    }

    @ExceptionHandler({ConcurrencyException.class, AggregateStreamCreationException.class})
    void met(Exception met, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.debug("Two met on one thing: {}", met.toString());
        ProblemWriter.write(request, response, Sending.conflict());
    }

    @ExceptionHandler
    void disposed(DestroyedKey gone, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.debug("Something was to be sealed for a case that has been disposed of: {}", gone.toString());
        ProblemWriter.write(
                request,
                response,
                Problem.of(CommonProblem.CONFLICT, "Ärendet är gallrat; inget mer kan skrivas i det."));
    }

    @ExceptionHandler
    void tooLarge(EventTooLarge refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemWriter.write(
                request,
                response,
                Problem.of(
                        CommonProblem.TOO_LARGE,
                        "Det som ska sparas på en gång får vara högst " + EventTooLarge.LIMIT / 1024 + " kB."));
    }
}
