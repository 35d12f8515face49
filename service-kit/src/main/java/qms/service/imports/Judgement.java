package qms.service.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a line means to the log as it stands. */
sealed interface Judgement {

    /** Events to append, with the names of the pieces they came from; none when the line says nothing new. */
    record Accepted(ImportedLine.Outcome outcome, List<New> events) implements Judgement {}

    record Contradiction(String detail) implements Judgement {}

    record New(ImportPlan.Planned planned, String item) {}

    static Judgement of(
            ImportedCollection<?> collection,
            String externalId,
            ImportPlan plan,
            Items items,
            Function<String, Stored> log) {
        List<String> stored = new ArrayList<>();
        boolean taken = false;
        for (String stream : plan.streams()) {
            stored.addAll(log.apply(stream).itemsOf(collection.name(), externalId));
            taken |= log.apply(stream).exists();
        }
        if (stored.isEmpty() && taken && !collection.oneStream()) {
            return new Contradiction("Det finns redan något med detta id som inte kom med den här raden.");
        }
        boolean known = !stored.isEmpty();
        List<New> missing = new ArrayList<>();
        boolean inserted = false;
        for (ImportPlan.Planned planned : plan.events()) {
            String item = items.of(externalId, planned.type(), planned.part());
            // Removed one by one: two pieces alike are two.
            if (stored.remove(item)) {
                inserted |= !missing.isEmpty();
            } else {
                missing.add(new New(planned, item));
            }
            planned.completes().forEach(less -> stored.remove(items.of(externalId, planned.type(), less)));
        }
        if (!stored.isEmpty()) {
            return new Contradiction(
                    "Raden säger något annat än det som redan är infört. Rätta genom att lägga till, inte genom att ändra.");
        }
        if (plan.oneHistory() && known && !missing.isEmpty() && (inserted || wentOnByHand(plan, log))) {
            return new Contradiction(
                    "Raden lägger till något före det som redan är infört, eller efter att det har förts vidare här för hand.");
        }
        // In a stream of many things it says nothing that one of them was closed.
        if (known
                && !collection.oneStream()
                && missing.stream().anyMatch(piece -> wasDoneByHand(piece.planned(), log))) {
            return new Contradiction("Det som raden lägger till har redan gjorts här för hand.");
        }
        return new Accepted(outcome(known, missing), missing);
    }

    private static boolean wentOnByHand(ImportPlan plan, Function<String, Stored> log) {
        return plan.streams().stream().anyMatch(stream -> log.apply(stream).wentOnByHand());
    }

    private static boolean wasDoneByHand(ImportPlan.Planned planned, Function<String, Stored> log) {
        return planned.once() && log.apply(planned.stream()).hasByHand(planned.type());
    }

    private static ImportedLine.Outcome outcome(boolean known, List<New> missing) {
        if (missing.isEmpty()) {
            return ImportedLine.Outcome.UNCHANGED;
        }
        return known ? ImportedLine.Outcome.EXTENDED : ImportedLine.Outcome.IMPORTED;
    }
}
