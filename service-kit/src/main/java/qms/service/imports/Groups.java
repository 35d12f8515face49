package qms.service.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Puts what has a key in common, directly or through others, into one group; the order within a group is kept. */
final class Groups {

    private Groups() {}

    static <T> List<List<T>> of(List<T> things, Function<T, Collection<String>> keys) {
        int[] leader = new int[things.size()];
        Map<String, Integer> firstWith = new HashMap<>();
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            for (String key : keys.apply(things.get(i))) {
                Integer other = firstWith.putIfAbsent(key, i);
                if (other != null) {
                    join(leader, i, other);
                }
            }
        }
        Map<Integer, List<T>> groups = new TreeMap<>();
        for (int i = 0; i < leader.length; i++) {
            groups.computeIfAbsent(leaderOf(leader, i), ignored -> new ArrayList<>())
                    .add(things.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static void join(int[] leader, int one, int other) {
        int first = leaderOf(leader, one);
        int second = leaderOf(leader, other);
        leader[Math.max(first, second)] = Math.min(first, second);
    }

    private static int leaderOf(int[] leader, int i) {
        int found = i;
        while (leader[found] != found) {
            leader[found] = leader[leader[found]];
            found = leader[found];
        }
        return found;
    }
}
