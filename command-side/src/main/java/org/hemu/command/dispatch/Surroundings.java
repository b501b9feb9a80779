package org.hemu.command.dispatch;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.employment.Employer;
import org.hemu.domain.employment.Relationship;
import org.hemu.domain.jurisdiction.Jurisdiction;

/** What an aggregate may know of the world besides its own past, as of the moment it decides. */
public interface Surroundings {
    /** The business date. */
    LocalDate today();

    Employer employer(EmployerId id);

    Relationship relationship(RelationshipId id);

    Jurisdiction jurisdiction(JurisdictionCode code);

    /** The units below the given one, in force or not, nearest first. */
    List<Jurisdiction> unitsBelow(JurisdictionCode code);
}
