package qms.reports.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it was.
 *
 * @param code what is wrong
 * @param number the first event that it concerns; for a root that differs, the first that it can be
 * @param checkpoint the checkpoint that it concerns
 * @param text the same in Swedish
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Finding(Code code, @Nullable Long number, @Nullable Long checkpoint, String text) {

    /** What can be wrong with an event, the end of the log, or what the ledger itself keeps. */
    enum Code {
        /** Something in the event is other than what was sealed: what it says, about what, when, or who did it. */
        EVENT_CHANGED,
        /** There is no event with this number, or its place has been taken by a later one. */
        EVENT_REMOVED,
        /** An event stands there that was never sealed, and the sealed ones come after it. */
        EVENT_INSERTED,
        /** Two events have changed places. */
        EVENTS_SWAPPED,
        /** The log ends before what has been sealed. */
        TAIL_REMOVED,
        /** The root differs, and it is not known which of the events since the checkpoint before it. */
        ROOT_DIFFERS,
        /** A line in the file of checkpoints cannot be read, or is not signed with the key of the ledger. */
        CHECKPOINT_FORGED,
        /** A checkpoint does not follow from the one before it. */
        CHECKPOINT_MISSING,
        /** The leaves that the ledger keeps are not those that were signed; the log is compared with the signed roots. */
        LEAVES_CHANGED
    }

    static Finding event(Code code, long number, String text) {
        return new Finding(code, number, null, text);
    }

    static Finding gap(long number, long next) {
        return event(Code.EVENT_REMOVED, number, "Händelse " + number + " finns inte; närmast följer " + next + ".");
    }

    static Finding tail(long size, long sealed) {
        return event(
                Code.TAIL_REMOVED,
                size + 1,
                "Loggen slutar efter händelse " + size + ", men " + sealed + " har förseglats.");
    }

    static Finding root(long from, long to) {
        return event(
                Code.ROOT_DIFFERS,
                from,
                "Någon av händelserna " + from + "–" + to + " är inte som när roten för " + to
                        + " händelser skrevs ned.");
    }

    static Finding forged(long checkpoint) {
        return new Finding(
                Code.CHECKPOINT_FORGED,
                null,
                checkpoint,
                "Kontrollpunkt " + checkpoint + " är inte undertecknad med liggarens nyckel.");
    }

    static Finding notFollowing(long checkpoint) {
        return new Finding(
                Code.CHECKPOINT_MISSING,
                null,
                checkpoint,
                "Kontrollpunkt " + checkpoint + " följer inte på den före den.");
    }

    static Finding leaves(long from) {
        return event(
                Code.LEAVES_CHANGED,
                from,
                "Liggarens egna löv stämmer inte med det som är undertecknat från händelse " + from
                        + "; loggen är jämförd med de undertecknade rötterna.");
    }
}
