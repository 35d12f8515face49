package qms.web.problems;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in for Tomcat's HTML error page, where Tomcat refuses a request before any application sees it. Tomcat makes it by its name. */
public final class ProblemReportValve extends ErrorReportValve {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemReportValve.class);

    @Override
    protected void report(Request request, Response response, @SuppressWarnings("NullAway") Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        // Tomcat's page does the same: nothing can be written once the connection is given up.
        var alive = new AtomicBoolean(false);
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, alive);
        if (!alive.get()) {
            return;
        }
        // The path is not repeated: here it is what could not be understood.
        byte[] body =
                ProblemWriter.bytes(ProblemDocument.of(Problem.of(CommonProblem.ofStatus(response.getStatus())), null));
        try {
            response.setContentType(ProblemWriter.MEDIA_TYPE);
            response.setHeader("Content-Language", "sv");
            response.setContentLength(body.length);
            OutputStream out = response.getOutputStream();
            out.write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("The client of a refused request is gone", e);
        }
    }
}
