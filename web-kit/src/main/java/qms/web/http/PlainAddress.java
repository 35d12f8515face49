package qms.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;
import qms.web.problems.ProblemWriter;

/** Refuses an address that cannot be read as text (%zz, half a character), where the container would fail at first use. */
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
public final class PlainAddress extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (readable(request.getRequestURI() + (query == null ? "" : "?" + query))) {
            chain.doFilter(request, response);
        } else {
            ProblemWriter.write(request, response, Problem.of(CommonProblem.BAD_REQUEST));
        }
    }

    static boolean readable(String address) {
        try {
            String asked = URI.create(address).toString();
            byte[] bytes = UriUtils.decode(asked, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return !StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .isEmpty();
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            return false;
        }
    }
}
