package qms.gateway;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;

/** Files are larger than forms. Nothing else is sent as bytes without a type: services refuse forms that are. */
final class Uploads {

    private Uploads() {}

    static boolean isUpload(HttpServletRequest request) {
        return MediaType.APPLICATION_OCTET_STREAM_VALUE.equals(request.getContentType());
    }
}
