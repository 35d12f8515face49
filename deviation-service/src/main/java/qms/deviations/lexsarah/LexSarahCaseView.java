package qms.deviations.lexsarah;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.lexsarah.LexSarahAssessed;
import qms.events.lexsarah.LexSarahClosed;
import qms.events.lexsarah.LexSarahCorrected;
import qms.events.lexsarah.LexSarahDeclined;
import qms.events.lexsarah.LexSarahDocumentAdded;
import qms.events.lexsarah.LexSarahEvent;
import qms.events.lexsarah.LexSarahFollowedUp;
import qms.events.lexsarah.LexSarahInvestigated;
import qms.events.lexsarah.LexSarahInvestigationSent;
import qms.events.lexsarah.LexSarahInvestigatorAppointed;
import qms.events.lexsarah.LexSarahIvoDecided;
import qms.events.lexsarah.LexSarahIvoNumberGiven;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahMeasureLinked;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahPersonAffected;
import qms.events.lexsarah.LexSarahReceived;
import qms.events.lexsarah.LexSarahReported;
import qms.events.lexsarah.LexSarahSupplementRequested;
import qms.events.lexsarah.LexSarahSupplementSent;
import qms.events.lexsarah.PersonLevel;
import qms.service.api.AboutPersons;
import qms.service.api.Investigated;
import qms.service.api.OfUnit;

/** A lex Sarah case as its events tell it: what lists and answers are made of, and what the case itself decides by. */
record LexSarahCaseView(
        LexSarahReported report,
        List<LexSarahCorrected> corrections,
        LexSarahHandling handling,
        List<LexSarahLevelDecided> decisions,
        LexSarahIvo ivo,
        List<LexSarahMeasureLinked> measures,
        @Nullable LexSarahFollowedUp followUp,
        @Nullable LexSarahClosed closed)
        implements OfUnit, Investigated, AboutPersons {

    static final String PROVIDER_INFORMATION = "PROVIDER_INFORMATION";

    /** The two levels that must be notified to IVO (SoL 27 kap. 6 §). */
    static final Set<String> SERIOUS = Set.of("TANGIBLE_RISK_OF_SERIOUS_MISCONDUCT", "SERIOUS_MISCONDUCT");

    private static final String NO_MISCONDUCT = "NO_MISCONDUCT";
    private static final String UNDECIDED = "UNDECIDED";

    static LexSarahCaseView of(LexSarahReported report) {
        return new LexSarahCaseView(
                report,
                List.of(),
                LexSarahHandling.NOTHING_YET,
                List.of(),
                LexSarahIvo.NOTHING_YET,
                List.of(),
                null,
                null);
    }

    String id() {
        return report.caseId().toString();
    }

    @Override
    public String caseKind() {
        return "LEX_SARAH_CASE";
    }

    @Override
    public String unit() {
        return report.unit();
    }

    @Override
    public @Nullable String investigator() {
        return handling.investigator();
    }

    boolean ofProvider() {
        return report.kind().equals(PROVIDER_INFORMATION);
    }

    /** The level that applies: of the last decision by registration, not the highest. */
    String level() {
        if (handling.declinedStands()) {
            return NO_MISCONDUCT;
        }
        return decisions.isEmpty() ? UNDECIDED : decisions.getLast().level();
    }

    /** The level for one of those affected, by the last decision; the case's own where they are alone. */
    Optional<String> levelFor(String person) {
        if (decisions.isEmpty()) {
            return Optional.empty();
        }
        List<PersonLevel> levels = decisions.getLast().personLevels();
        return levels == null
                ? Optional.of(level()).filter(level -> handling.affected().size() == 1)
                : levels.stream()
                        .filter(each -> each.person().equals(person))
                        .map(PersonLevel::level)
                        .findFirst();
    }

    boolean decided() {
        return !decisions.isEmpty();
    }

    boolean serious() {
        return SERIOUS.contains(level());
    }

    /** Misconduct or a risk of it: what has consequences to follow up. */
    boolean misconduct() {
        return !Set.of(NO_MISCONDUCT, UNDECIDED).contains(level());
    }

    String state() {
        if (closed != null) {
            return "CLOSED";
        }
        if (handling.declinedStands()) {
            return "DECLINED";
        }
        return decisions.isEmpty() ? handling.stage() : stageAfterDecision();
    }

    private String stageAfterDecision() {
        if (ivo.asksForMore()) {
            return "IVO_SUPPLEMENT_REQUESTED";
        }
        return followUp != null ? "FOLLOW_UP" : ivo.stage("DECIDED");
    }

    /** The case after something more has happened to it. */
    LexSarahCaseView after(LexSarahEvent event) {
        return switch (event) {
            case LexSarahReported e -> of(e);
            case LexSarahCorrected e -> corrected(e);
            case LexSarahReceived e -> with(handling.with(e));
            case LexSarahPersonAffected e -> with(handling.with(e));
            case LexSarahAssessed e -> with(handling.with(e));
            case LexSarahDeclined e -> with(handling.with(e));
            case LexSarahInvestigatorAppointed e -> with(handling.with(e));
            case LexSarahInvestigated e -> with(handling.with(e));
            case LexSarahDocumentAdded e -> with(handling.with(e));
            case LexSarahLevelDecided e -> with(inOrder(e)).orAgain(e);
            case LexSarahNotifiedToIvo e -> with(ivo.with(e)).orAgain(e);
            case LexSarahIvoNumberGiven e -> with(ivo.with(e));
            case LexSarahInvestigationSent e -> with(ivo.with(e));
            case LexSarahSupplementRequested e -> with(ivo.with(e)).ended(followUp, null);
            case LexSarahSupplementSent e -> with(ivo.with(e));
            case LexSarahIvoDecided e -> with(ivo.with(e));
            case LexSarahMeasureLinked e -> linked(e);
            case LexSarahFollowedUp e -> ended(e, closed);
            case LexSarahClosed e -> ended(followUp, e);
        };
    }

    /** What is found to be serious is followed up anew, and open again; an import, which tells of what was, opens nothing. */
    private LexSarahCaseView orAgain(LexSarahLevelDecided decision) {
        return decision.decidedBy() != null && serious() && !ivo.notified() ? ended(null, null) : this;
    }

    private LexSarahCaseView orAgain(LexSarahNotifiedToIvo notification) {
        return notification.notifiedBy() != null ? ended(null, null) : this;
    }

    private List<LexSarahLevelDecided> inOrder(LexSarahLevelDecided decision) {
        return Stream.concat(decisions.stream(), Stream.of(decision))
                .sorted(Comparator.comparing(LexSarahLevelDecided::registeredAt))
                .toList();
    }

    /** As it should have been entered; what it was corrected from is in the history. */
    private LexSarahCaseView corrected(LexSarahCorrected correction) {
        return new LexSarahCaseView(
                correction.of(report),
                Stream.concat(corrections.stream(), Stream.of(correction)).toList(),
                handling,
                decisions,
                ivo,
                measures,
                followUp,
                closed);
    }

    /** A measure that is named again is so to say what cause it answers. */
    private LexSarahCaseView linked(LexSarahMeasureLinked link) {
        List<LexSarahMeasureLinked> named = Stream.concat(
                        measures.stream().filter(each -> !each.measureId().equals(link.measureId())), Stream.of(link))
                .toList();
        return new LexSarahCaseView(report, corrections, handling, decisions, ivo, named, followUp, closed);
    }

    private LexSarahCaseView with(LexSarahHandling handled) {
        return new LexSarahCaseView(report, corrections, handled, decisions, ivo, measures, followUp, closed);
    }

    private LexSarahCaseView with(List<LexSarahLevelDecided> decided) {
        return new LexSarahCaseView(report, corrections, handling, decided, ivo, measures, followUp, closed);
    }

    private LexSarahCaseView with(LexSarahIvo sent) {
        return new LexSarahCaseView(report, corrections, handling, decisions, sent, measures, followUp, closed);
    }

    private LexSarahCaseView ended(@Nullable LexSarahFollowedUp followedUp, @Nullable LexSarahClosed closing) {
        return new LexSarahCaseView(report, corrections, handling, decisions, ivo, measures, followedUp, closing);
    }
}
