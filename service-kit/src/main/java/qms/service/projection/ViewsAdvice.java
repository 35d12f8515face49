package qms.service.projection;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import qms.web.problems.ProblemWriter;

/** What a read model that does not answer means to whoever asked for a list. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ViewsAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ViewsAdvice.class);

    @ExceptionHandler({
        MongoTimeoutException.class,
        MongoSocketException.class,
        MongoNotPrimaryException.class,
        MongoNodeIsRecoveringException.class,
        MongoConnectionPoolClearedException.class
    })
    void away(Exception outage, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warn("The read model does not answer: {}", outage.toString());
        ProblemWriter.writeUnavailable(request, response);
    }
}
