package qms.service.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The Swedish words that stand in files beside the code, by their keys. */
final class Words {

    private Words() {}

    /** What the files say together; a key that stands in two of them is a mistake. */
    static Map<String, String> read(String... files) {
        Map<String, String> words = new TreeMap<>();
        for (String file : files) {
            properties(file).forEach((key, text) -> {
                if (words.put((String) key, ((String) text).strip()) != null) {
                    throw new IllegalStateException(key + " stands twice, at last in " + file);
                }
            });
        }
        return words;
    }

    private static Properties properties(String file) {
        try (InputStream found = Words.class.getResourceAsStream(file)) {
            if (found == null) {
                throw new IllegalStateException("there is no " + file);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(found, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
