package org.hemu.api.person;

import org.hemu.api.shared.TextValue;

/**
 * A natural person as the subject of personal data (个人信息主体), known by a keyed hash of the identity document: the same
 * document gives the same subject, and the id says nothing about the person.
 */
public record SubjectId(String value) implements TextValue {
    @Override
    public String toString() {
        return value;
    }
}
