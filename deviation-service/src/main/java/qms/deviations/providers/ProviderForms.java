package qms.deviations.providers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.providers.ProviderContract;
import qms.events.providers.ProviderLicence;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.OrEmpty;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** What is taken in about a provider. */
final class ProviderForms {

    private ProviderForms() {}

    /** A provider; the organisation number is that of a legal person, never a personal number. */
    @Form
    record Registration(
            String unit,
            @Label @MaxLength(200) String name,
            @MaxLength(11) @Nullable String organisationNumber,

            @Codes({
                "HOME_CARE",
                "SPECIAL_HOUSING",
                "DAILY_ACTIVITIES",
                "GROUP_HOME",
                "PERSONAL_ASSISTANCE",
                "HVB",
                "FAMILY_HOMES",
                "FAMILY_SUPPORT",
                "OTHER"
            })
            String kind,

            @Nullable ContractForm contract,
            @OrEmpty @NoDoubles List<String> serves,
            @Nullable LicenceForm licence) {}

    /** What the provider has undertaken, and for how long. */
    @Form
    record ContractForm(
            @Codes({"LOU", "LOV", "DIRECT", "AGREEMENT"}) String form,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        ProviderContract contract() {
            if (validTo != null && validTo.isBefore(validFrom)) {
                throw Problem.invalid("validTo", FieldCode.OUT_OF_RANGE, "Avtalet slutar innan det börjar.");
            }
            return new ProviderContract(form, validFrom, validTo);
        }
    }

    /** The licence of the provider (SoL 26 kap. 1 §). */
    record LicenceForm(
            @Label @MaxLength(100) String number,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        ProviderLicence licence() {
            return new ProviderLicence(number, validFrom, validTo);
        }
    }

    /** The units whose people the provider serves from now on. */
    @Form
    record Assignment(@NoDoubles List<String> serves) {}

    /** The licence that was seen; without one, there is none. */
    @Form
    record LicenceCheck(
            @Nullable LicenceForm licence, @Nullable LocalDate checkedOn) {}

    /** What IVO is told, on which ground (SoL 27 kap. 7 §). */
    @Form
    record IvoNotification(
            @Codes({"SUSPECTED_WITHOUT_LICENCE", "DOUBT_ABOUT_LICENCE_HOLDER", "SERIOUS_DEFICIENCIES"})
            String ground,

            @Nullable LocalDate notifiedOn,
            @Label @MaxLength(100) @Nullable String registryNumber,
            String description) {}

    /** The provider that this one has become part of. */
    @Form
    record Merger(@MaxLength(100) String into, @Nullable LocalDate mergedOn) {}

    /** The day it ended; today if left out. */
    @Form
    record EndForm(
            @Nullable LocalDate endedOn,
            @Label @MaxLength(2000) @Nullable String reason) {}
}
