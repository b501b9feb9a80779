package org.hemu.api.inspection;

import org.hemu.api.person.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who reports a violation and gives a name (实名举报). There is no identity document in it, on purpose: by the document
 * the informant would be known as the worker who has it. Without one, an informant is a person of this one case, sealed under a
 * key of its own, and nothing leads from there to anybody (为举报人保密, 劳动保障监察条例 第九条).
 */
public record Informant(
        String name, @Nullable String phone, @Nullable String address) {

    /** The person who is recorded, and sealed. */
    public PersonalData person() {
        return new PersonalData(name, null, phone, address);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Informant[not shown]";
    }
}
