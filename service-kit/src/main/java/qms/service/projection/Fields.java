package qms.service.projection;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** In which fields two documents differ, by their paths; never what they hold, and of sealed words only that they differ. */
final class Fields {

    private static final int MOST = 20;
    private static final Set<String> SEALED = Set.of("key", "sealed");
    private static final Pattern OURS = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

    private final Set<String> found = new TreeSet<>();

    private Fields() {}

    static List<String> differing(Document one, Document other) {
        Fields fields = new Fields();
        fields.compare("", one, other);
        return fields.found.stream().limit(MOST).toList();
    }

    private void compare(String path, @Nullable Object one, @Nullable Object other) {
        if (Objects.equals(one, other)) {
            return;
        }
        if (one instanceof Document left && other instanceof Document right && !isSealed(left) && !isSealed(right)) {
            Set<String> names = new TreeSet<>(left.keySet());
            names.addAll(right.keySet());
            names.forEach(name -> compare(below(path, name), left.get(name), right.get(name)));
        } else if (one instanceof List<?> left && other instanceof List<?> right && left.size() == right.size()) {
            for (int i = 0; i < left.size(); i++) {
                compare(path + "[" + i + "]", left.get(i), right.get(i));
            }
        } else {
            found.add(path);
        }
    }

    private static boolean isSealed(Document document) {
        return document.keySet().equals(SEALED);
    }

    /** What a view holds is called as the view calls it. A name that is none of ours may say anything. */
    private static String below(String path, String name) {
        String said = OURS.matcher(name).matches() ? name : "?";
        return path.isEmpty() || path.equals(Documents.VIEW) ? said : path + "." + said;
    }
}
