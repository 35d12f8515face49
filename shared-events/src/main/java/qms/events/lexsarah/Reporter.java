package qms.events.lexsarah;

import qms.events.PersonalText;

/** Who reported, and as what (EMPLOYEE, CONTRACTOR, TRAINEE, PARTICIPANT); the name is sealed. */
public record Reporter(PersonalText name, String role) {}
