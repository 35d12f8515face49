package qms.deviations.platform;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import qms.service.organisation.OrgUnit;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;

/**
 * What a case is called in the register: the board, the year and eight characters of its own. The law asks for a number "eller annan
 * beteckning" (OSL 5 kap. 2 §); a running number would make everybody who registers wait for everybody else.
 */
@Component
public class RegistryNumbers {

    private static final int CHARACTERS = 8;

    private final OrganisationReader organisation;

    public RegistryNumbers(OrganisationReader organisation) {
        this.organisation = organisation;
    }

    /** The number that was entered, or the one that a case of a unit gets which was registered on a day. */
    public String of(String caseId, String unit, LocalDate registered) {
        return board(unit, registered).toUpperCase(Locale.ROOT) + "-" + registered.getYear() + "-" + own(caseId);
    }

    /** The board that the unit stands under; a unit without one speaks for itself. */
    private String board(String unit, LocalDate day) {
        Organisation known = organisation.current();
        return known.unit(unit).filter(OrgUnit::isBoard).isPresent()
                ? unit
                : known.above(unit, day).stream()
                        .filter(above ->
                                known.unit(above).filter(OrgUnit::isBoard).isPresent())
                        .sorted()
                        .findFirst()
                        .orElse(unit);
    }

    /** The last forty bits of an id are random or hashed. */
    private static String own(String caseId) {
        return Crockford.written(UUID.fromString(caseId).getLeastSignificantBits(), CHARACTERS);
    }
}
