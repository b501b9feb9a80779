package org.hemu.api.casework;

import org.hemu.api.person.Person;
import org.hemu.api.person.SubjectId;

/** A worker as a party. */
public record WorkerParty(SubjectId subject, Person person) {}
