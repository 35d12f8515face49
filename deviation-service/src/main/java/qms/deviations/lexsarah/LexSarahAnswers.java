package qms.deviations.lexsarah;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.lexsarah.LexSarahCaseDetails.AffectedDetails;
import qms.deviations.lexsarah.LexSarahCaseDetails.AssessmentDetails;
import qms.deviations.lexsarah.LexSarahCaseDetails.CauseDetails;
import qms.deviations.lexsarah.LexSarahCaseDetails.ConsequenceDetails;
import qms.deviations.lexsarah.LexSarahCaseDetails.CorrectionDetails;
import qms.deviations.lexsarah.LexSarahCaseDetails.DecisionDetails;
import qms.deviations.lexsarah.LexSarahCaseDetails.DeclinedDetails;
import qms.deviations.lexsarah.LexSarahCaseDetails.FollowUpDetails;
import qms.deviations.lexsarah.LexSarahCaseDetails.InvestigationDetails;
import qms.deviations.lexsarah.LexSarahCaseDetails.MeasureDetails;
import qms.deviations.lexsarah.LexSarahCaseDetails.ReceiptDetails;
import qms.deviations.lexsarah.LexSarahCaseDetails.ReporterDetails;
import qms.deviations.lexsarah.LexSarahWords.About;
import qms.deviations.platform.CaseFiles;
import qms.events.lexsarah.LexSarahAssessed;
import qms.events.lexsarah.LexSarahClosed;
import qms.events.lexsarah.LexSarahCorrected;
import qms.events.lexsarah.LexSarahDeclined;
import qms.events.lexsarah.LexSarahDocumentAdded;
import qms.events.lexsarah.LexSarahFollowedUp;
import qms.events.lexsarah.LexSarahInvestigated;
import qms.events.lexsarah.LexSarahInvestigation;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahPersonAffected;
import qms.events.lexsarah.LexSarahReceived;
import qms.events.lexsarah.LexSarahReported;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** Opens a lex Sarah case for somebody who may read it. */
@Component
class LexSarahAnswers {

    private final LexSarahWords words;
    private final LexSarahIvoAnswers ivo;
    private final CaseFiles files;

    LexSarahAnswers(LexSarahWords words, LexSarahIvoAnswers ivo, CaseFiles files) {
        this.words = words;
        this.ivo = ivo;
        this.files = files;
    }

    LexSarahCaseDetails details(LexSarahCaseView view) {
        LexSarahReported report = view.report();
        LexSarahHandling handling = view.handling();
        LexSarahClosed closed = view.closed();
        return new LexSarahCaseDetails(
                view.id(),
                report.externalId(),
                view.unit(),
                report.lawArea(),
                report.occurredOn(),
                report.reportedAt(),
                report.registeredAt(),
                reporter(report),
                report.category(),
                report.otherCategory(),
                words.open(report.description(), About.DESCRIPTION),
                view.state(),
                view.level(),
                view.decisions().stream().map(this::decision).toList(),
                declined(handling.declined()),
                view.ofProvider(),
                view.ivo().notification() == null
                        ? null
                        : view.ivo().notification().notifiedAt(),
                closed == null ? null : closed.closedAt(),
                report.origin(),
                receipt(handling.received()),
                handling.affected().stream().map(this::affected).toList(),
                assessment(handling.assessed()),
                handling.investigator(),
                investigation(handling.investigated()),
                handling.documents().stream()
                        .map(LexSarahDocumentAdded::file)
                        .map(files::opened)
                        .toList(),
                ivo.details(view.ivo()),
                view.measures().stream().map(MeasureDetails::of).toList(),
                followUp(view.followUp()),
                closed == null ? null : words.openAny(closed.noMeasures(), About.NO_MEASURES),
                LexSarahLaw.basisOf(view),
                view.corrections().stream().map(this::correction).toList());
    }

    private CorrectionDetails correction(LexSarahCorrected e) {
        return new CorrectionDetails(
                e.registeredAt(),
                words.open(e.reason(), About.CORRECTION),
                e.lawArea(),
                e.occurredOn(),
                e.category(),
                e.otherCategory(),
                e.undoes());
    }

    /** The level is the case's own where only one is affected. */
    LexSarahPersonDetails person(LexSarahCaseView view, String person) {
        LexSarahPersonAffected affected = view.handling().affected().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, "Ingen berörd person har det numret."));
        return new LexSarahPersonDetails(
                view.id(),
                person,
                words.open(affected.description(), About.AFFECTED),
                view.report().occurredOn(),
                view.report().category(),
                view.handling()
                        .consequenceFor(person)
                        .map(this::consequence)
                        .map(ConsequenceDetails::description)
                        .orElse(null),
                view.levelFor(person).orElse(null));
    }

    private AffectedDetails affected(LexSarahPersonAffected person) {
        return new AffectedDetails(person.person(), words.open(person.description(), About.AFFECTED));
    }

    private ConsequenceDetails consequence(LexSarahInvestigation.Consequence consequence) {
        return new ConsequenceDetails(consequence.person(), words.open(consequence.description(), About.CONSEQUENCE));
    }

    private ReporterDetails reporter(LexSarahReported report) {
        return new ReporterDetails(
                words.open(report.reporter().name(), About.REPORTER),
                report.reporter().role(),
                report.reporterPerson());
    }

    private @Nullable ReceiptDetails receipt(@Nullable LexSarahReceived e) {
        return e == null
                ? null
                : new ReceiptDetails(e.receivedBy(), e.receivedAt(), words.openAny(e.protection(), About.PROTECTION));
    }

    private @Nullable DeclinedDetails declined(@Nullable LexSarahDeclined e) {
        return e == null ? null : new DeclinedDetails(e.registeredAt(), words.open(e.reason(), About.DECLINED));
    }

    private @Nullable AssessmentDetails assessment(@Nullable LexSarahAssessed e) {
        return e == null
                ? null
                : new AssessmentDetails(
                        e.assessedBy(),
                        e.registeredAt(),
                        words.openAny(e.motivation(), About.ASSESSMENT),
                        e.seriousKnownAt(),
                        e.policeReport(),
                        e.individualInformed(),
                        e.representativeInformed());
    }

    private @Nullable InvestigationDetails investigation(@Nullable LexSarahInvestigated e) {
        if (e == null) {
            return null;
        }
        LexSarahInvestigation found = e.investigation();
        return new InvestigationDetails(
                e.investigator(),
                e.registeredAt(),
                words.open(found.event(), About.EVENT),
                words.open(found.whenAndWhere(), About.WHEN_AND_WHERE),
                words.open(found.receipt(), About.RECEIPT),
                found.consequences().stream().map(this::consequence).toList(),
                found.causes().stream().map(this::cause).toList(),
                words.open(found.similarBefore(), About.SIMILAR_BEFORE),
                words.open(found.couldHappenAgain(), About.COULD_HAPPEN_AGAIN),
                words.open(found.measuresTaken(), About.MEASURES_TAKEN),
                words.open(found.measuresPlanned(), About.MEASURES_PLANNED),
                found.proposedLevel(),
                words.open(found.proposalReason(), About.PROPOSAL),
                found.individualInformed(),
                found.representativeInformed(),
                found.documentedInPersonFile());
    }

    private CauseDetails cause(LexSarahInvestigation.Cause cause) {
        return new CauseDetails(
                cause.cause(), cause.area(), cause.primary(), words.open(cause.description(), About.CAUSE));
    }

    private DecisionDetails decision(LexSarahLevelDecided e) {
        return new DecisionDetails(
                e.level(),
                e.decidedOn(),
                e.registeredAt(),
                words.openAny(e.reason(), About.DECISION),
                e.decidedBy(),
                e.knownAt(),
                e.notifyDecided(),
                words.openAny(e.conflict(), About.CONFLICT),
                words.openAny(e.lowered(), About.LOWERED),
                words.openAny(e.notSerious(), About.NOT_SERIOUS),
                e.personLevels());
    }

    private @Nullable FollowUpDetails followUp(@Nullable LexSarahFollowedUp e) {
        return e == null
                ? null
                : new FollowUpDetails(
                        e.followedUpOn(),
                        e.followedUpBy(),
                        e.effect(),
                        words.open(e.judgement(), About.JUDGEMENT),
                        words.open(e.lessons(), About.LESSONS),
                        e.lessonsSpreadOn());
    }
}
