package qms.reports.figures.certificates;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.reports.figures.CaseAccess;
import qms.reports.figures.CodeLabels;
import qms.reports.figures.FactReader;
import qms.reports.figures.ProviderNames;
import qms.reports.figures.Scope;
import qms.reports.figures.Thing;
import qms.reports.figures.bridge.Bridge;
import qms.reports.figures.bridge.Bridges;
import qms.reports.figures.bridge.Reasons.End;
import qms.reports.figures.certificates.BoundReports.Bound;
import qms.reports.figures.certificates.Recomputed.Told;
import qms.reports.platform.ChangedValue;

/** Counts a certified report again, of the same events and of those of today, and names the events that make the difference. */
@Component
class Recomputing {

    private final BoundReports reports;
    private final Behind behind;
    private final FactReader reader;
    private final ProviderNames providers;
    private final CaseAccess access;

    Recomputing(BoundReports reports, Behind behind, FactReader reader, ProviderNames providers, CaseAccess access) {
        this.reports = reports;
        this.behind = behind;
        this.reader = reader;
        this.providers = providers;
        this.access = access;
    }

    Recomputed of(Certificate certificate) {
        Bound then = reports.again(certificate);
        Bound now = reports.now(certificate);
        boolean reproduced = then.certificate().sha256().equals(certificate.sha256());
        boolean same = reproduced && now.certificate().sha256().equals(certificate.sha256());
        Scope scope = reports.scope(now.certificate());
        List<Bridge.Figure> figures = same ? List.of() : figures(then.certificate(), now.certificate(), scope);
        Map<Boolean, List<Source>> others = same
                ? Map.of()
                : certificate
                        .kind()
                        .sources(behind, now.certificate(), scope)
                        .filter(source -> !source.told(then.certificate(), now.certificate())
                                .isEmpty())
                        .collect(Collectors.partitioningBy(source -> access.sees(source.link(), source.unit())));
        String because = same ? null : because(certificate, then, now, figures, others);
        return new Recomputed(
                same ? "SAME" : "DIFFERS",
                because,
                explanation(because),
                reproduced,
                then.certificate(),
                now.certificate(),
                same ? List.of() : ChangedValue.between(then.report(), now.report()),
                figures,
                others.getOrDefault(true, List.of()).stream()
                        .map(source -> new Told(
                                source.collection(),
                                source.id(),
                                source.link(),
                                source.told(then.certificate(), now.certificate())))
                        .toList(),
                others.getOrDefault(false, List.of()).size());
    }

    private static String because(
            Certificate certificate,
            Bound then,
            Bound now,
            List<Bridge.Figure> figures,
            Map<Boolean, List<Source>> others) {
        if (!then.certificate().sha256().equals(certificate.sha256())) {
            return certificate.query().equals(then.certificate().query()) ? "SOURCES_CHANGED" : "QUERY_CHANGED";
        }
        boolean moved = !figures.isEmpty() || others.values().stream().anyMatch(sources -> !sources.isEmpty());
        return moved || certificate.day().equals(now.certificate().day()) ? "LATER_EVENTS" : "DAY_PASSED";
    }

    private static String explanation(@Nullable String because) {
        return switch (because) {
            case null -> "Rapporten säger detsamma som när intyget gjordes.";
            case "LATER_EVENTS" ->
                "Det som har registrerats sedan intyget gjordes har ändrat rapporten. De händelser som räknades då ger samma siffror.";
            case "DAY_PASSED" -> "Inget har registrerats, men dagar har gått: det som inte var dags då kan saknas nu.";
            case "QUERY_CHANGED" -> "Samma händelser räknas på ett annat sätt nu än när intyget gjordes.";
            default ->
                "Samma händelser räknas på samma sätt men ger andra siffror: loggen, läsmodellen eller intyget är inte vad det var.";
        };
    }

    private List<Bridge.Figure> figures(Certificate then, Certificate now, Scope scope) {
        List<Thing> things = now.kind().kinds().stream()
                .map(kind -> reader.things(kind, scope, now.kind().yearsBefore()))
                .flatMap(Collection::stream)
                .toList();
        Bridges bridges = new Bridges(
                new End(then.window(reports.scope(then)), then.known()),
                new End(now.window(scope), now.known()),
                things,
                access,
                new CodeLabels(scope.organisation(), providers::name));
        return bridges.of(Optional.empty()).figures().stream()
                .filter(figure -> !figure.rows().isEmpty())
                .toList();
    }
}
