package qms.risks.measures;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import qms.web.identity.Role;

/** To whom a measure rises when it is late, by days after the last day that holds. */
@Component
class OverduePolicy {

    private final int unitManager;
    private final int departmentManager;
    private final int coordinator;
    private final String source;

    OverduePolicy(
            @Value("${qms.measures.overdue.unit-manager-from-day:1}") int unitManager,
            @Value("${qms.measures.overdue.department-manager-from-day:14}") int departmentManager,
            @Value("${qms.measures.overdue.coordinator-from-day:30}") int coordinator,
            @Value("${qms.measures.overdue.source:Förvaltningens egen ordning; inget krav i föreskrift}")
                    String source) {
        this.unitManager = unitManager;
        this.departmentManager = departmentManager;
        this.coordinator = coordinator;
        this.source = source;
    }

    String source() {
        return source;
    }

    List<Role> risenTo(long daysLate) {
        List<Role> risen = new ArrayList<>();
        if (daysLate >= unitManager) {
            risen.add(Role.UNIT_MANAGER);
        }
        if (daysLate >= departmentManager) {
            risen.add(Role.DEPARTMENT_MANAGER);
        }
        if (daysLate >= coordinator) {
            risen.add(Role.QUALITY_COORDINATOR);
        }
        return risen;
    }
}
