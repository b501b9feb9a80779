package org.hemu.api.person;

/** What a record that holds persons is of. */
public enum RecordKind {
    EMPLOYER,
    RELATIONSHIP,
    MEDIATION_BODY,
    MEDIATION_CASE,
    PETITION,
    INSPECTION_BODY,
    INSPECTION_CASE
}
