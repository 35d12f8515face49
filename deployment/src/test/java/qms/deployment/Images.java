package qms.deployment;

import java.util.Set;
import java.util.stream.Collectors;

/** What is asked of the name of an image. */
final class Images {

    private Images() {}

    static boolean pinned(String image) {
        String tag = image.substring(image.lastIndexOf('/') + 1);
        return tag.matches("[\\w.-]+:v?\\d[\\w.-]*") && !tag.contains("latest");
    }

    /** The images of others, as the compose file names them. */
    static Set<String> ofOthers() {
        return Compose.read().services().values().stream()
                .map(Compose.Container::image)
                .filter(image -> !image.startsWith("qms/"))
                .collect(Collectors.toSet());
    }
}
