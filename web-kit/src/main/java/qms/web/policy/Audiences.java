package qms.web.policy;

import static qms.web.identity.Role.ADMINISTRATOR;
import static qms.web.identity.Role.AUDITOR;
import static qms.web.identity.Role.BOARD_MEMBER;
import static qms.web.identity.Role.DEPARTMENT_MANAGER;
import static qms.web.identity.Role.DEPUTY_UNIT_MANAGER;
import static qms.web.identity.Role.EMPLOYEE;
import static qms.web.identity.Role.LEX_SARAH_OFFICER;
import static qms.web.identity.Role.MAR;
import static qms.web.identity.Role.MAS;
import static qms.web.identity.Role.PROCESS_FACILITATOR;
import static qms.web.identity.Role.PROCESS_OWNER;
import static qms.web.identity.Role.PUBLIC;
import static qms.web.identity.Role.QUALITY_COORDINATOR;
import static qms.web.identity.Role.STEERING_GROUP;
import static qms.web.identity.Role.UNIT_MANAGER;
import static qms.web.identity.Role.UNIT_REPRESENTATIVE;
import static qms.web.policy.Audience.anywhere;
import static qms.web.policy.Audience.ownAndBelow;
import static qms.web.policy.Audience.ownUnit;
import static qms.web.policy.Audience.whatTheyInvestigate;
import static qms.web.policy.Audience.whatTheyReported;

import qms.web.identity.Role;

/** Who may, as roles and where the thing stands from them: the words that the rows of {@link PolicyTable} are written with. */
final class Audiences {

    /** Everybody who works in what the system is about; boards decide and auditors read. */
    static final Role[] AT_WORK = {
        EMPLOYEE,
        UNIT_REPRESENTATIVE,
        DEPUTY_UNIT_MANAGER,
        UNIT_MANAGER,
        DEPARTMENT_MANAGER,
        PROCESS_OWNER,
        PROCESS_FACILITATOR,
        QUALITY_COORDINATOR,
        STEERING_GROUP,
        LEX_SARAH_OFFICER,
        MAS,
        MAR
    };

    // Who reads.
    static final Audience ANYBODY = anywhere(PUBLIC);
    static final Audience EVERY_ROLE = anywhere(
            EMPLOYEE,
            UNIT_REPRESENTATIVE,
            DEPUTY_UNIT_MANAGER,
            UNIT_MANAGER,
            DEPARTMENT_MANAGER,
            PROCESS_OWNER,
            PROCESS_FACILITATOR,
            QUALITY_COORDINATOR,
            STEERING_GROUP,
            LEX_SARAH_OFFICER,
            MAS,
            MAR,
            BOARD_MEMBER,
            AUDITOR,
            ADMINISTRATOR);
    static final Audience LEADERS =
            ownAndBelow(DEPUTY_UNIT_MANAGER, UNIT_MANAGER, DEPARTMENT_MANAGER, QUALITY_COORDINATOR);
    /** Risks, self-checks, measures, descriptions: the unit's own people work with them. */
    static final Audience UNIT_WORK_READERS = LEADERS.and(ownUnit(EMPLOYEE, UNIT_REPRESENTATIVE))
            .and(ownAndBelow(
                    PROCESS_OWNER, PROCESS_FACILITATOR, STEERING_GROUP, LEX_SARAH_OFFICER, MAS, MAR, BOARD_MEMBER))
            .and(anywhere(AUDITOR));

    /** Whoever has been appointed to investigate a case, of whatever unit they are. */
    static final Audience INVESTIGATORS = whatTheyInvestigate(AT_WORK);

    static final Audience COMPLAINT_LIST_READERS = LEADERS.and(ownUnit(UNIT_REPRESENTATIVE))
            .and(ownAndBelow(LEX_SARAH_OFFICER))
            .and(anywhere(AUDITOR));
    static final Audience COMPLAINT_READERS = COMPLAINT_LIST_READERS
            .and(whatTheyReported(EMPLOYEE, UNIT_REPRESENTATIVE))
            .and(INVESTIGATORS);
    static final Audience LEX_SARAH_LIST_READERS =
            LEADERS.and(ownAndBelow(LEX_SARAH_OFFICER)).and(anywhere(AUDITOR));
    static final Audience LEX_SARAH_READERS = LEX_SARAH_LIST_READERS
            .and(whatTheyReported(EMPLOYEE, UNIT_REPRESENTATIVE))
            .and(INVESTIGATORS);
    static final Audience REPORT_READERS = UNIT_WORK_READERS;

    // Who acts.
    /** Whoever sees all the kinds of cases that may be about one event. */
    static final Audience INCIDENT_WORK = LEADERS.and(ownAndBelow(LEX_SARAH_OFFICER, MAS, MAR));

    static final Audience INCIDENT_READERS = INCIDENT_WORK.and(anywhere(AUDITOR));
    static final Audience COORDINATION = ownAndBelow(QUALITY_COORDINATOR);
    /** Whoever imports, and who looks into how it is done. */
    static final Audience TEMPLATES = COORDINATION.and(anywhere(AUDITOR));

    static final Audience ORGANISATION = COORDINATION.and(anywhere(ADMINISTRATOR));
    static final Audience UNIT_WORK = LEADERS.and(ownUnit(UNIT_REPRESENTATIVE));
    static final Audience PROCESS_WORK = UNIT_WORK.and(ownAndBelow(PROCESS_OWNER, PROCESS_FACILITATOR));
    /** Anybody at work may report, about any unit (SOSFS 2011:9 5 kap. 3 §). */
    static final Audience REPORTERS = EVERY_ROLE;

    static final Audience COMPLAINT_WORK = UNIT_WORK.and(INVESTIGATORS);
    static final Audience APPOINTMENTS = LEADERS.and(anywhere(ADMINISTRATOR)).and(ownAndBelow(PROCESS_OWNER));
    /** The officer; and the coordinator, to whom boards delegate these decisions (SAS) where there is no officer. */
    static final Audience LEX_SARAH_DECIDERS = ownAndBelow(LEX_SARAH_OFFICER, QUALITY_COORDINATOR);

    /** Whoever meets the report first sees to it. */
    static final Audience LEX_SARAH_RECEIVERS = LEX_SARAH_DECIDERS.and(LEADERS);

    /** Whoever answers for what is to be done in a case, whatever its kind. */
    static final Audience DEADLINE_KEEPERS = LEADERS.and(ownAndBelow(LEX_SARAH_OFFICER, MAS, MAR));

    static final Audience DEADLINE_READERS = DEADLINE_KEEPERS.and(anywhere(AUDITOR));

    /** Whoever answers for that nobody reads what they have no need of (LSPU 10 §). */
    static final Audience LOG_CHECKERS =
            ownAndBelow(UNIT_MANAGER, DEPARTMENT_MANAGER, QUALITY_COORDINATOR, LEX_SARAH_OFFICER);

    static final Audience ACCESS_READERS = LOG_CHECKERS.and(anywhere(AUDITOR));
    static final Audience OPERATIONS = anywhere(ADMINISTRATOR);
    static final Audience OPERATIONS_READERS = anywhere(ADMINISTRATOR, AUDITOR);

    private Audiences() {}
}
