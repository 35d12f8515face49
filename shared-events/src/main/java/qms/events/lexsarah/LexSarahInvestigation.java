package qms.events.lexsarah;

import java.util.List;
import qms.events.PersonalText;

/**
 * What an investigation has found (SOSFS 2011:5 5 kap.).
 *
 * @param consequences one for each person affected
 * @param proposedLevel one of the five
 * @param individualInformed INFORMED, TO_BE_INFORMED or NOT_INFORMED
 * @param representativeInformed the representative or guardian, in the same words
 */
public record LexSarahInvestigation(
        PersonalText event,
        PersonalText whenAndWhere,
        PersonalText receipt,
        List<Consequence> consequences,
        List<Cause> causes,
        PersonalText similarBefore,
        PersonalText couldHappenAgain,
        PersonalText measuresTaken,
        PersonalText measuresPlanned,
        String proposedLevel,
        PersonalText proposalReason,
        String individualInformed,
        String representativeInformed,
        boolean documentedInPersonFile) {

    /** What it has meant for one of those affected, by their number within the case. */
    public record Consequence(String person, PersonalText description) {}

    /** Why it could happen; {@code cause} is its number, {@code area} INDIVIDUAL, ROUTINES, ORGANISATION, ENVIRONMENT or OTHER. */
    public record Cause(String cause, String area, boolean primary, PersonalText description) {}
}
