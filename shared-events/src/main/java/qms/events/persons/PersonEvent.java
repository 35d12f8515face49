package qms.events.persons;

import qms.events.QmsEvent;

/** Everything that can happen to a person, in life-cycle order. */
public sealed interface PersonEvent extends QmsEvent
        permits PersonRegistered, RoleAssigned, SubstituteAppointed, RoleLent, RoleReturned, RoleEnded {

    PersonId personId();

    @Override
    default String subject() {
        return personId().toString();
    }
}
