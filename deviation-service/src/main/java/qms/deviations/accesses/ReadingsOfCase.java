package qms.deviations.accesses;

import java.util.Collection;
import org.springframework.stereotype.Component;
import qms.deviations.platform.BesideCase;
import qms.events.CaseRef;
import qms.service.access.AccessView;
import qms.service.access.Accesses;

/** That a case has been read, as it goes with the case: what the lists have got to know. */
@Component
class ReadingsOfCase implements BesideCase {

    private final Accesses accesses;

    ReadingsOfCase(Accesses accesses) {
        this.accesses = accesses;
    }

    @Override
    public String part() {
        return "ACCESS";
    }

    @Override
    public Collection<String> streams(CaseRef about) {
        return accesses.ofCase(about.id()).stream().map(AccessView::id).toList();
    }
}
