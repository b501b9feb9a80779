package org.hemu.api.person;

/** What can be known of a person. */
public enum PersonalField {
    NAME,
    DOCUMENT,
    PHONE,
    ADDRESS
}
