package qms.service.forgetting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qms.events.disposals.DisposalDecided;
import qms.service.privacy.Bookmark;
import qms.service.privacy.Vault;
import qms.service.projection.LogReader;

/** Destroys in the vault what the log says is to be destroyed. The decision is the truth; to carry it out once more changes nothing. */
public final class Forgetting {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final LogReader log;
    private final Vault vault;

    public Forgetting(EventStore log, Vault vault) {
        this.log = new LogReader(log);
        this.vault = vault;
    }

    /** Whether everything that is sealed for a case has been destroyed. */
    public boolean isForgotten(String caseId) {
        return vault.isDestroyed(caseId);
    }

    /** Destroys what the decisions name; when it returns nothing of it is left on the disk. */
    public void carryOut(Collection<DisposalDecided> decided) {
        vault.destroyAll(decided.stream().map(one -> one.ref().id()).toList());
    }

    /** Reads on in the log from where this vault has read before, which in an old copy of it is long ago. */
    public void catchUp() {
        List<DisposalDecided> decided = new ArrayList<>();
        long head = log.head();
        Last last = new Last();
        log.read(from(head), head, message -> {
            last.message = message;
            if (message.getPayloadType() == DisposalDecided.class) {
                decided.add((DisposalDecided) message.getPayload());
            }
        });
        List<DisposalDecided> open =
                decided.stream().filter(one -> !isForgotten(one.ref().id())).toList();
        if (!open.isEmpty()) {
            LOG.warn("The vault had keys of {} cases that have been disposed of; they are destroyed", open.size());
            carryOut(open);
        }
        last.bookmark().ifPresent(vault::follow);
    }

    /** The vault may belong to a longer log than this one, if the log was restored from a backup: then everything is read. */
    private @Nullable Long from(long head) {
        return vault.followed()
                .filter(mark -> mark.position() <= head)
                .filter(mark -> log.eventAt(mark.position())
                        .filter(event -> event.getIdentifier().equals(mark.event()))
                        .isPresent())
                .map(Bookmark::position)
                .orElse(null);
    }

    private static final class Last {

        private @Nullable TrackedEventMessage<?> message;

        Optional<Bookmark> bookmark() {
            TrackedEventMessage<?> read = message;
            return read == null
                    ? Optional.empty()
                    : Optional.of(new Bookmark(LogReader.position(read), read.getIdentifier()));
        }
    }
}
