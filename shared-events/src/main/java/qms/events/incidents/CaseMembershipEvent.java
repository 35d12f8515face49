package qms.events.incidents;

import qms.events.QmsEvent;

/** What can happen to a case's belonging to an incident: it is told in a stream of the case, so that it can be claimed once only. */
public sealed interface CaseMembershipEvent extends QmsEvent permits CaseClaimed, CaseReleased {

    CaseMembershipId membershipId();

    @Override
    default String subject() {
        return membershipId().toString();
    }
}
