package org.hemu.api.authority;

import static org.hemu.api.person.DisclosurePurpose.AUDIT;
import static org.hemu.api.person.DisclosurePurpose.FILING_REVIEW;
import static org.hemu.api.person.DisclosurePurpose.INSPECTION;
import static org.hemu.api.person.DisclosurePurpose.MEDIATION;
import static org.hemu.api.person.DisclosurePurpose.PETITION;
import static org.hemu.api.person.DisclosurePurpose.SUBJECT_REQUEST;
import static org.hemu.api.person.PersonalField.ADDRESS;
import static org.hemu.api.person.PersonalField.DOCUMENT;
import static org.hemu.api.person.PersonalField.NAME;
import static org.hemu.api.person.PersonalField.PHONE;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hemu.api.person.DisclosurePurpose;
import org.hemu.api.person.PersonalField;
import org.hemu.api.person.RecordKind;
import org.hemu.api.shared.Role;

/**
 * What for each role may read personal data in full, in which records, and what of it: no more than the purpose needs. Where it may, is in the
 * row {@code DISCLOSE_PERSONAL_DATA} of {@link Authority}; whoever is not here may nowhere.
 */
public final class PurposesOfDuty {
    private static final Map<Role, Set<DisclosurePurpose>> DUTIES = Map.of(
            Role.FILING_CLERK, Set.of(FILING_REVIEW, SUBJECT_REQUEST),
            Role.SUPERVISOR, Set.of(FILING_REVIEW, SUBJECT_REQUEST),
            Role.INSPECTOR, Set.of(INSPECTION),
            Role.MEDIATOR, Set.of(MEDIATION),
            Role.PETITION_OFFICER, Set.of(PETITION),
            Role.AUDITOR, Set.of(AUDIT));

    /** A filing is compared by name and number, whoever is inspected or served is met, parties are invited, petitioners answered. */
    private static final Map<DisclosurePurpose, Set<PersonalField>> NEEDED = Map.of(
            FILING_REVIEW, EnumSet.of(NAME, DOCUMENT),
            INSPECTION, EnumSet.allOf(PersonalField.class),
            MEDIATION, EnumSet.of(NAME, PHONE, ADDRESS),
            PETITION, EnumSet.of(NAME, PHONE, ADDRESS),
            SUBJECT_REQUEST, EnumSet.allOf(PersonalField.class),
            AUDIT, EnumSet.allOf(PersonalField.class));

    /** Parties and mediators are met in their case or body, and a filing is about an employer or a relationship. */
    private static final Map<DisclosurePurpose, Set<RecordKind>> RECORDS = Map.of(
            FILING_REVIEW, EnumSet.of(RecordKind.EMPLOYER, RecordKind.RELATIONSHIP),
            INSPECTION, EnumSet.allOf(RecordKind.class),
            MEDIATION, EnumSet.of(RecordKind.MEDIATION_BODY, RecordKind.MEDIATION_CASE),
            PETITION, EnumSet.of(RecordKind.PETITION),
            SUBJECT_REQUEST, EnumSet.allOf(RecordKind.class),
            AUDIT, EnumSet.allOf(RecordKind.class));

    private PurposesOfDuty() {}

    /** The purposes that belong to the duty of the role. */
    public static Set<DisclosurePurpose> of(Role role) {
        return DUTIES.getOrDefault(role, Set.of());
    }

    /** The kinds of records in which persons are read for the purpose. */
    public static Set<RecordKind> records(DisclosurePurpose purpose) {
        return RECORDS.getOrDefault(purpose, Set.of());
    }

    /** What of a person is told for the purpose. */
    public static Set<PersonalField> needed(DisclosurePurpose purpose) {
        return NEEDED.getOrDefault(purpose, Set.of());
    }
}
