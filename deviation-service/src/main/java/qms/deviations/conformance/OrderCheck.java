package qms.deviations.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qms.deviations.conformance.Conformance.Finding;
import qms.deviations.conformance.Conformance.Result;
import qms.deviations.conformance.OrderRule.Happened;
import qms.web.law.LegalBasis;
import qms.web.law.LegalCitation;

/** Holds what happened in a case against a rule of order: by the numbers of the events, which is the order of registration. */
final class OrderCheck {

    private final OrderRule rule;
    private final List<Happened> events;
    private final List<String> lawAreas;

    private OrderCheck(OrderRule rule, List<Happened> events, List<String> lawAreas) {
        this.rule = rule;
        this.events = events;
        this.lawAreas = lawAreas;
    }

    /** The areas of law are those of the case: SOL, LSS, HSL. */
    static Finding of(OrderRule rule, List<Happened> events, List<String> lawAreas) {
        return new OrderCheck(rule, events, lawAreas).finding();
    }

    private Finding finding() {
        long from = 0;
        if (rule.when() != null) {
            Optional<Happened> began =
                    events.stream().filter(rule.when()::matches).findFirst();
            if (began.isEmpty()) {
                return finding(Result.NOT_APPLICABLE, "Det som regeln gäller har inte hänt i ärendet.", Stream.empty());
            }
            from = began.get().number();
        }
        if (rule.unless() != null) {
            List<Happened> against =
                    events.stream().filter(rule.unless()::matches).toList();
            if (!against.isEmpty()) {
                return finding(Result.NOT_APPLICABLE, "Ärendet tog en annan väg.", against.stream());
            }
        }
        return inOrder(from);
    }

    /** What came before the rule applied is not judged by it, but may have been done already: IVO may be notified before a level is decided. */
    private Finding inOrder(long from) {
        List<Happened> firsts = events.stream()
                .filter(event -> rule.first().stream().anyMatch(pattern -> pattern.matches(event)))
                .toList();
        List<Happened> thens = events.stream()
                .filter(event -> event.number() >= from && rule.then().matches(event))
                .toList();
        Stream<Happened> done = firsts.stream().limit(1);
        if (thens.isEmpty()) {
            return firsts.isEmpty()
                    ? finding(Result.NOT_YET, "Det har inte gjorts ännu, och inget som ska vänta på det.", done)
                    : finding(Result.KEPT, "Det är gjort.", done);
        }
        Happened then = thens.getFirst();
        if (firsts.isEmpty()) {
            return finding(Result.BROKEN, "Det som skulle föregå har inte gjorts.", Stream.of(then));
        }
        return firsts.getFirst().number() < then.number()
                ? finding(Result.KEPT, "Det gjordes först.", Stream.of(firsts.getFirst(), then))
                : finding(Result.BROKEN, "Det gjordes först efteråt.", Stream.of(then, firsts.getFirst()));
    }

    private Finding finding(Result result, String because, Stream<Happened> shown) {
        List<Happened> shownEvents = shown.toList();
        Happened dating = shownEvents.isEmpty() ? events.getLast() : shownEvents.getFirst();
        return new Finding(
                rule.key(),
                rule.title(),
                source(dating.on()),
                result,
                shownEvents.stream().map(Happened::number).toList(),
                because,
                shownEvents.stream().anyMatch(Happened::imported));
    }

    /** With the law of the day of what shows it. */
    private String source(LocalDate day) {
        return rule.step() == null
                ? rule.source()
                : LegalBasis.of(rule.step(), day, lawAreas.toArray(String[]::new)).provisions().stream()
                        .map(LegalCitation::citation)
                        .reduce(rule.source() + ":", (said, citation) -> said + " " + citation + ";")
                        .replaceFirst("[:;]$", "");
    }
}
