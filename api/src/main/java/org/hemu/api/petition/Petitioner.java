package org.hemu.api.petition;

import org.hemu.api.person.Person;
import org.hemu.api.person.SubjectId;

/** Somebody who petitions and says who they are (信访人). */
public record Petitioner(SubjectId subject, Person person) {}
