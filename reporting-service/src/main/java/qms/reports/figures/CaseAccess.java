package qms.reports.figures;

import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import qms.service.api.Access;

/** Which of the cases behind a figure the actor may see: those that the actor may read where they are kept. */
@Component
public class CaseAccess implements Predicate<CaseName> {

    private final Access access;

    CaseAccess(Access access) {
        this.access = access;
    }

    @Override
    public boolean test(CaseName oneCase) {
        return sees(oneCase.link(), oneCase.unit());
    }

    /** The same of what is no case: whether it may be read where it is kept. */
    public boolean sees(String link, String unit) {
        return access.permits("GET", link, unit);
    }
}
