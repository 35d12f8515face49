package qms.reports.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.web.http.PageRequest;

/** Which of the cases behind figures are asked for: the first 200, unless another page is. */
public final class Pages {

    private Pages() {}

    public static PageRequest asked(@Nullable String page, @Nullable String size) {
        Map<String, String> parameters = new HashMap<>(Map.of("size", Integer.toString(PageRequest.LARGEST)));
        if (page != null) {
            parameters.put("page", page);
        }
        if (size != null) {
            parameters.put("size", size);
        }
        return PageRequest.parse(parameters, Set.of());
    }
}
