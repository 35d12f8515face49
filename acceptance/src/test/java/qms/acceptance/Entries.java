package qms.acceptance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the other process wrote down. */
record Entries(Set<String> sent, Map<String, String> acked, Set<String> corrected, List<String> faults) {
    static Entries of(Path book) {
        Entries entries = new Entries(new HashSet<>(), new HashMap<>(), new HashSet<>(), new ArrayList<>());
        for (String line : Project.read(book.resolve(Ledger.FILE)).lines().toList()) {
            String[] words = line.split(" ", 3);
            switch (words[0]) {
                case "sent" -> entries.sent.add(words[1]);
                case "acked" -> {
                    String before = entries.acked.put(words[1], words[2]);
                    if (before != null && !before.equals(words[2])) {
                        entries.faults.add("two places for one key: " + line + " and " + before);
                    }
                }
                case "corrected" -> entries.corrected.add(words[1]);
                default -> entries.faults.add(line);
            }
        }
        return entries;
    }
}
