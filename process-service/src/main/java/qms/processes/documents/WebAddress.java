package qms.processes.documents;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Where others have issued a document. */
final class WebAddress {

    private WebAddress() {}

    /** What is wrong with it, if anything. */
    static Optional<String> fault(String url) {
        try {
            URI address = URI.create(url);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return scheme.matches("https?") && address.getHost() != null && address.getUserInfo() == null
                    ? Optional.empty()
                    : Optional.of("Ange en adress som börjar med https:// och inte har lösenord.");
        } catch (IllegalArgumentException unreadable) {
            return Optional.of("Adressen går inte att läsa.");
        }
    }
}
