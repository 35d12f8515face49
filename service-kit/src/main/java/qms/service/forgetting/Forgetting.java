package qms.service.forgetting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qms.events.disposals.DisposalCarriedOut;
import qms.events.disposals.DisposalDecided;
import qms.events.disposals.DisposedText;
import qms.service.forgetting.SealedTexts.Located;
import qms.service.privacy.Bookmark;
import qms.service.privacy.Vault;
import qms.service.projection.LogReader;

/** Destroys in the vault what the log says is to be destroyed. The decision is the truth; to carry it out once more changes nothing. */
public final class Forgetting {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final EventStore store;
    private final LogReader log;
    private final SealedTexts texts;
    private final Vault vault;

    public Forgetting(EventStore log, Vault vault) {
        this.store = log;
        this.log = new LogReader(log);
        this.texts = new SealedTexts(log);
        this.vault = vault;
    }

    /** Whether everything that is sealed for a case has been destroyed. */
    public boolean isForgotten(String caseId) {
        return vault.isDestroyed(caseId) && vault.current(caseId).equals(caseId);
    }

    /** Whether the case has such words. Those that name a file go with the case only. */
    public boolean holds(String caseId, DisposedText named) {
        List<Located> found =
                texts.of(caseId).stream().filter(each -> each.isIn(named)).toList();
        return !found.isEmpty() && found.stream().noneMatch(Located::ofFile);
    }

    /**
     * Destroys what the decisions name; nothing of what is done is left on the disk.
     *
     * @return what is done; for the rest it is too early, since something may be on its way that was sealed with a key which is to go
     */
    public List<DisposalDecided> carryOut(Collection<DisposalDecided> decided) {
        return carryOut(decided, false);
    }

    private List<DisposalDecided> carryOut(Collection<DisposalDecided> decided, boolean atOnce) {
        List<DisposalDecided> done = new ArrayList<>();
        List<DisposalDecided> whole =
                decided.stream().filter(one -> one.texts().isEmpty()).toList();
        if (!whole.isEmpty()) {
            vault.destroyAll(whole.stream().map(one -> one.ref().id()).toList());
            done.addAll(whole);
        }
        decided.stream()
                .filter(one -> !one.texts().isEmpty() && destroyTexts(one, atOnce))
                .forEach(done::add);
        return done;
    }

    private boolean destroyTexts(DisposalDecided decided, boolean atOnce) {
        Map<String, List<Located>> byKey = texts.of(decided.ref().id()).stream()
                .collect(Collectors.groupingBy(each -> each.text().key()));
        boolean done = true;
        for (Map.Entry<String, List<Located>> sealed : byKey.entrySet()) {
            Map<Boolean, List<String>> goes = sealed.getValue().stream()
                    .collect(Collectors.partitioningBy(
                            each -> decided.texts().stream().anyMatch(each::isIn),
                            Collectors.mapping(each -> each.text().sealed(), Collectors.toList())));
            List<String> gone = goes.getOrDefault(true, List.of());
            if (!gone.isEmpty()) {
                vault.retire(sealed.getKey());
                done &= vault.destroyWords(sealed.getKey(), gone, goes.getOrDefault(false, List.of()), atOnce);
            }
        }
        return done;
    }

    /** Reads on in the log from where this vault has read before, which in an old copy of it is long ago. */
    public void catchUp() {
        List<DisposalDecided> decided = new ArrayList<>();
        long head = log.head();
        Last last = new Last();
        log.read(from(head), head, message -> {
            last.message = message;
            // Asked by type, so that the others are not read at all.
            if (message.getPayloadType() == DisposalDecided.class) {
                decided.addAll(whole((DisposalDecided) message.getPayload()));
            } else if (message.getPayloadType() == DisposalCarriedOut.class) {
                // Words are destroyed here only once they have been before: until then others may still write.
                decided.addAll(decision((DisposalCarriedOut) message.getPayload()));
            }
        });
        List<DisposalDecided> open =
                decided.stream().filter(one -> !isForgotten(one.ref().id())).toList();
        if (!open.isEmpty()) {
            LOG.info("{} decisions on disposal are carried out in this vault", open.size());
            carryOut(open, true);
        }
        last.bookmark().ifPresent(vault::follow);
    }

    private static List<DisposalDecided> whole(DisposalDecided decided) {
        return decided.texts().isEmpty() ? List.of(decided) : List.of();
    }

    private List<DisposalDecided> decision(DisposalCarriedOut done) {
        return store.readEvents(done.subject(), 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(DisposalDecided.class::isInstance)
                .map(DisposalDecided.class::cast)
                .toList();
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
