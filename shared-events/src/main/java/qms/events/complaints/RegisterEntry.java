package qms.events.complaints;

import org.jspecify.annotations.Nullable;

/**
 * What the register holds of a complaint besides its content.
 *
 * @param registryNumber diary number, or whatever else it is called by (OSL 5 kap. 2 §)
 * @param concernsPerson the id of the person who is complained about, never a name
 * @param onBehalf whether the sender speaks for somebody else
 * @param enteredAfterOutage whether it was on paper first, while this system could not be reached
 */
public record RegisterEntry(
        String registryNumber,
        @Nullable SecrecyMarking secrecy,
        @Nullable String concernsPerson,
        boolean onBehalf,
        boolean enteredAfterOutage) {}
