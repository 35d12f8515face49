package qms.service.projection;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** The events of the batch under way, kept in its unit of work until the token is to be stored. */
final class Pending {

    private static final String KEY = "qms.views.pending";

    private Pending() {}

    static void add(Occurrence event) {
        batch().add(event);
    }

    /** Empty when the token is stored outside a batch, as when a segment is split, merged or only kept. */
    static List<Occurrence> events() {
        return CurrentUnitOfWork.isStarted() ? List.copyOf(batch()) : List.of();
    }

    static void clear() {
        if (CurrentUnitOfWork.isStarted()) {
            batch().clear();
        }
    }

    private static List<Occurrence> batch() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(KEY, ignored -> new ArrayList<Occurrence>());
    }
}
