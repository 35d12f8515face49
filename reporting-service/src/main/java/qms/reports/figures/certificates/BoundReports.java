package qms.reports.figures.certificates;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import qms.reports.figures.PartlyProved;
import qms.reports.figures.Scope;
import qms.reports.platform.LedgerHead;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Progress;
import qms.web.forms.CanonicalJson;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts reports of the events up to a position of the log and no others, so that they can be counted again. */
@Component
class BoundReports {

    private static final Duration CATCHING_UP = Duration.ofSeconds(10);

    private final Recount recount;
    private final OrganisationReader organisation;
    private final Progress progress;
    private final LedgerHead ledger;
    private final JsonMapper json;
    private final Clock clock;

    BoundReports(
            Recount recount,
            OrganisationReader organisation,
            Progress progress,
            LedgerHead ledger,
            JsonMapper json,
            Clock clock) {
        this.recount = recount;
        this.organisation = organisation;
        this.progress = progress;
        this.ledger = ledger;
        this.json = json;
        this.clock = clock;
    }

    /** A report as it was counted, and what proves it. */
    record Bound(Certificate certificate, JsonNode report) {}

    /** Of every event that the log holds now. */
    Bound now(Certificate asked) {
        Instant at = clock.instant();
        long position = progress.head();
        long version = organisation.version();
        if (!progress.readyWithin(CATCHING_UP)) {
            throw Problem.of(
                    CommonProblem.UNAVAILABLE, "Alla händelser är inte inräknade än. Försök igen om en stund.");
        }
        return again(asked.counted(at, position, version, ledger.latest().orElse(null), "", ""));
    }

    /** Of what was counted then, by the present software. */
    Bound again(Certificate then) {
        Object counted = then.kind().counted(recount, then, scope(then));
        JsonNode report = PartlyProved.proved(counted, json.valueToTree(counted));
        return new Bound(
                then.counted(
                        then.countedAt(),
                        then.position(),
                        then.organisationVersion(),
                        then.ledgerHead(),
                        recount.query(then.kind()),
                        CanonicalJson.sha256(report)),
                report);
    }

    /** The unit as the organisation then knew it. */
    Scope scope(Certificate asked) {
        var then = organisation.at(asked.organisationVersion());
        return then.unit(asked.unit())
                .map(unit -> new Scope(then, unit, asked.year()))
                .orElseThrow(() ->
                        Problem.of(CommonProblem.NOT_FOUND, "Det finns ingen enhet med nyckeln " + asked.unit() + "."));
    }
}
