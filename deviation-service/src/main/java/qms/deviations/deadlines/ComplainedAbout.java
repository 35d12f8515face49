package qms.deviations.deadlines;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.CaseRef;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintRegistered;
import qms.service.projection.Reading;
import qms.service.projection.Recorded;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;

/** Whom a complaint concerns, from its own stream: nobody reminds them of what is to be done about themselves. */
@Component
class ComplainedAbout {

    private static final String COMPLAINT = "COMPLAINT";

    private final Streams streams;

    ComplainedAbout(Streams streams) {
        this.streams = streams;
    }

    Optional<String> in(CaseRef about) {
        return about.kind().equals(COMPLAINT)
                ? streams.read(new Register(), about.id()).map(Versioned::view).flatMap(Entry::person)
                : Optional.empty();
    }

    /** What the register says of it, as far as it is asked here. */
    record Entry(@Nullable String concerns) {

        private Optional<String> person() {
            return Optional.ofNullable(concerns);
        }
    }

    private static final class Register extends Reading<ComplaintEvent, Entry> {

        Register() {
            super(ComplaintEvent.class, Entry.class);
        }

        @Override
        public Entry evolve(@Nullable Entry before, ComplaintEvent event, Recorded recorded) {
            Entry now = before == null ? new Entry(null) : before;
            return event instanceof ComplaintRegistered registered && registered.entry() != null
                    ? new Entry(registered.entry().concernsPerson())
                    : now;
        }
    }
}
