package qms.processes.gaps;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;

/** The small lists that gaps are found from. */
@Component
class GapLists {

    private final Views views;
    private final ProcessStates processes;
    private final DocumentStates documents;
    private final CollaborationStates collaborations;
    private final SignatureStates signatures;

    GapLists(
            Views views,
            ProcessStates processes,
            DocumentStates documents,
            CollaborationStates collaborations,
            SignatureStates signatures) {
        this.views = views;
        this.processes = processes;
        this.documents = documents;
        this.collaborations = collaborations;
        this.signatures = signatures;
    }

    List<Gap> on(LocalDate day) {
        Query everything = Query.everything();
        return new Gaps(
                        views.all(processes, everything),
                        views.all(documents, everything),
                        views.all(collaborations, everything),
                        views.all(signatures, everything),
                        day)
                .all();
    }
}
