package qms.events.complaints;

import java.time.LocalDate;

/** That it may be secret: by which provision, since when and by which authority (OSL 5 kap. 5 §). A reminder, no decision. */
public record SecrecyMarking(String provision, LocalDate markedOn, String authority) {}
