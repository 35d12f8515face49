package qms.deviations.lexsarah;

import static qms.deviations.lexsarah.LexSarahCaseView.SERIOUS;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_BELOW_THE_HIGHEST;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_CLOSED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_CONFLICT_OF_INTEREST;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_CONSEQUENCE_MISSING;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_DECLINED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_INVESTIGATION_NOT_SENT;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_MEASURES_NOT_DONE;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_MEASURE_WITHOUT_CAUSE;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_NOTIFICATION_NOT_DECIDED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_NOTIFIED_AS_SERIOUS;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_NOT_DECIDED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_NOT_FOLLOWED_UP;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_NOT_INVESTIGATED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_NOT_NOTIFIED;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_NOT_OURS_TO_INVESTIGATE;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_NO_MEASURES;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_PERSON_LEVEL_MISSING;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_SUPPLEMENT_NOT_SENT;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_UNKNOWN_PERSON;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.deviations.lexsarah.LexSarahCommand.CloseLexSarahCase;
import qms.deviations.lexsarah.LexSarahCommand.DecideLexSarahLevel;
import qms.deviations.platform.LinkedMeasures;
import qms.events.PersonalText;
import qms.events.lexsarah.LexSarahInvestigation;
import qms.events.lexsarah.LexSarahMeasureLinked;
import qms.events.lexsarah.LexSarahPersonAffected;
import qms.events.lexsarah.PersonLevel;
import qms.events.measures.MeasureId;
import qms.web.problems.Problem;

/** What must hold of a case before more may happen to it. */
record LexSarahRules(LexSarahCaseView now) {

    /** The five levels, the gravest last. */
    private static final List<String> LEVELS = List.of(
            "NO_MISCONDUCT",
            "TANGIBLE_RISK_OF_MISCONDUCT",
            "MISCONDUCT",
            "TANGIBLE_RISK_OF_SERIOUS_MISCONDUCT",
            "SERIOUS_MISCONDUCT");

    void ours() {
        refuseIf(
                now.ofProvider(),
                LEX_SARAH_NOT_OURS_TO_INVESTIGATE,
                "Den som bedriver verksamheten utreder och beslutar; nämnden informeras.");
    }

    void open() {
        refuseIf(now.closed() != null, LEX_SARAH_CLOSED, "Ett avslutat ärende ändras inte.");
        refuseIf(now.handling().declinedStands(), LEX_SARAH_DECLINED, "Rapporten har avskrivits; bedöm den på nytt.");
    }

    void notified() {
        refuseIf(!now.ivo().notified(), LEX_SARAH_NOT_NOTIFIED, "Ärendet är inte anmält till IVO.");
    }

    void investigated() {
        refuseIf(now.handling().investigated() == null, LEX_SARAH_NOT_INVESTIGATED, "Utredningen är inte klar.");
    }

    /** Who reports has an interest in what is found (FL 16 §); a small unit may have nobody else, and says so. */
    void mayInvestigate(String person, @Nullable PersonalText although) {
        disinterested(person.equals(now.report().reporterPerson()), although, "Den som rapporterat utreder inte.");
    }

    private void mayDecide(String person, @Nullable PersonalText although) {
        boolean investigator = person.equals(now.investigator())
                || (now.handling().investigated() != null
                        && person.equals(now.handling().investigated().investigator()));
        disinterested(
                investigator || person.equals(now.report().reporterPerson()),
                although,
                "Den som utrett eller rapporterat beslutar inte.");
    }

    private static void disinterested(boolean interested, @Nullable PersonalText although, String detail) {
        refuseIf(
                interested && although == null,
                LEX_SARAH_CONFLICT_OF_INTEREST,
                detail + " Finns ingen annan, ange varför.");
    }

    void saysWhatItMeantForEach(LexSarahInvestigation investigation) {
        List<String> told = investigation.consequences().stream()
                .map(LexSarahInvestigation.Consequence::person)
                .toList();
        named(told.stream());
        List<String> missing =
                affected().filter(person -> !told.contains(person)).toList();
        refuseIf(
                !missing.isEmpty(),
                LEX_SARAH_CONSEQUENCE_MISSING,
                "Beskriv konsekvensen för berörd person nummer " + String.join(", ", missing) + ".");
    }

    void maySettle(DecideLexSarahLevel decision) {
        refuseIf(now.handling().declinedStands(), LEX_SARAH_DECLINED, "En avskriven rapport får ingen nivå.");
        boolean early = now.handling().investigated() == null && !now.decided() && now.closed() == null;
        refuseIf(early, LEX_SARAH_NOT_INVESTIGATED, "Nivån beslutas när utredningen är klar.");
        mayDecide(decision.decidedBy(), decision.conflict());
        boolean serious = SERIOUS.contains(decision.level());
        refuseIf(
                serious && !now.ivo().notified() && !decision.notifyDecided(),
                LEX_SARAH_NOTIFICATION_NOT_DECIDED,
                "Ett allvarligt missförhållande, eller en risk för det, ska anmälas till IVO: besluta det samtidigt.");
        refuseIf(
                !serious && now.ivo().notified() && decision.notSerious() == null,
                LEX_SARAH_NOTIFIED_AS_SERIOUS,
                "Ange varför det inte är allvarligt fast det är anmält till IVO.");
        eachHasALevel(decision);
    }

    private void eachHasALevel(DecideLexSarahLevel decision) {
        List<String> told =
                decision.personLevels().stream().map(PersonLevel::person).toList();
        named(told.stream());
        List<String> missing =
                affected().filter(person -> !told.contains(person)).toList();
        refuseIf(
                now.handling().affected().size() > 1 && !missing.isEmpty(),
                LEX_SARAH_PERSON_LEVEL_MISSING,
                "Ange nivån för berörd person nummer " + String.join(", ", missing) + ".");
        boolean below = decision.personLevels().stream()
                .anyMatch(each -> LEVELS.indexOf(each.level()) > LEVELS.indexOf(decision.level()));
        refuseIf(
                below && decision.lowered() == null,
                LEX_SARAH_BELOW_THE_HIGHEST,
                "Ärendets nivå är den högsta av personernas; ange annars varför.");
    }

    private Stream<String> affected() {
        return now.handling().affected().stream().map(LexSarahPersonAffected::person);
    }

    private void named(Stream<String> persons) {
        refuseIf(
                persons.anyMatch(person -> !now.handling().names(person)),
                LEX_SARAH_UNKNOWN_PERSON,
                "Ange först personen som berörd.");
    }

    void mayFollowUp() {
        open();
        refuseIf(!now.decided(), LEX_SARAH_NOT_DECIDED, "Besluta nivå innan ärendet följs upp.");
        seriousIsNotified("följs upp");
        boolean loose =
                !now.handling().causes().isEmpty() && now.measures().stream().anyMatch(each -> each.cause() == null);
        refuseIf(loose, LEX_SARAH_MEASURE_WITHOUT_CAUSE, "Ange vilken orsak varje åtgärd svarar mot.");
    }

    void mayClose(CloseLexSarahCase closing) {
        boolean declined = now.handling().declinedStands();
        refuseIf(now.closed() != null, LEX_SARAH_CLOSED, "Ärendet är redan avslutat.");
        refuseIf(
                !now.decided() && !declined && !now.ofProvider(),
                LEX_SARAH_NOT_DECIDED,
                "Besluta nivå eller avskriv rapporten innan ärendet avslutas.");
        seriousIsNotified("avslutas");
        refuseIf(
                now.ivo().asksForMore(),
                LEX_SARAH_SUPPLEMENT_NOT_SENT,
                "Skicka det som IVO har begärt innan ärendet avslutas.");
        refuseIf(
                now.ivo().awaitsInvestigation(),
                LEX_SARAH_INVESTIGATION_NOT_SENT,
                "Skicka utredningen till IVO innan ärendet avslutas.");
        if (now.misconduct()) {
            consequencesAreSeenTo(closing);
        }
    }

    private void consequencesAreSeenTo(CloseLexSarahCase closing) {
        refuseIf(
                now.followUp() == null,
                LEX_SARAH_NOT_FOLLOWED_UP,
                "Ett missförhållande, eller en risk för det, följs upp innan ärendet avslutas.");
        List<MeasureId> named =
                now.measures().stream().map(LexSarahMeasureLinked::measureId).toList();
        refuseIf(
                !LinkedMeasures.allDone(named, closing.measures()),
                LEX_SARAH_MEASURES_NOT_DONE,
                "Bedöm åtgärdernas effekt innan ärendet avslutas.");
        refuseIf(
                named.isEmpty() && closing.noMeasures() == null,
                LEX_SARAH_NO_MEASURES,
                "Koppla åtgärder till ärendet eller ange varför inga behövs.");
    }

    private void seriousIsNotified(String done) {
        refuseIf(
                now.serious() && !now.ivo().notified(),
                LEX_SARAH_NOT_NOTIFIED,
                "Ett allvarligt missförhållande ska anmälas till IVO innan ärendet " + done + ".");
    }

    static void refuseIf(boolean against, LexSarahProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}
