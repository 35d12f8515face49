package qms.risks.surveys;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which units' results are not shown: those that too few answered about, and so many more that these cannot be worked out from the whole. */
final class SmallNumbers {

    /** A result is shown where more than five have answered. */
    static final int TOO_FEW = 5;

    private SmallNumbers() {}

    static boolean tooFew(int n) {
        return n <= TOO_FEW;
    }

    /**
     * The units to hide. What is hidden can be worked out as the whole less what is shown, so all that is hidden must be more than five together.
     *
     * @param answered how many answered about each unit
     * @param rest how many are in the whole and in none of the units
     */
    static Set<String> hidden(Map<String, Integer> answered, int rest) {
        Set<String> hidden = new HashSet<>();
        answered.forEach((unit, n) -> {
            if (tooFew(n)) {
                hidden.add(unit);
            }
        });
        Optional<String> next = smallestShown(answered, hidden);
        while (next.isPresent() && canBeWorkedOut(answered, hidden, rest)) {
            hidden.add(next.get());
            next = smallestShown(answered, hidden);
        }
        return Set.copyOf(hidden);
    }

    private static boolean canBeWorkedOut(Map<String, Integer> answered, Set<String> hidden, int rest) {
        int together = rest + hidden.stream().mapToInt(answered::get).sum();
        return together > 0 && tooFew(together);
    }

    private static Optional<String> smallestShown(Map<String, Integer> answered, Set<String> hidden) {
        return answered.keySet().stream()
                .filter(unit -> !hidden.contains(unit))
                .min(Comparator.comparing((String unit) -> answered.get(unit))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
