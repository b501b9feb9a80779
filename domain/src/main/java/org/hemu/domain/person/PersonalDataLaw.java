package org.hemu.domain.person;

import java.time.LocalDate;
import java.util.List;
import org.hemu.domain.shared.Rule;

/** What the law on personal data (个人信息保护法) says about reading it. */
public final class PersonalDataLaw {
    private static final LocalDate IN_FORCE = LocalDate.of(2021, 11, 1);
    private static final String INSTRUMENT = "个人信息保护法";

    /** State organs process personal data within the limits of their duties only. */
    public static final Rule WITHIN_DUTY = Rule.since(IN_FORCE, "personal-data-within-duty", INSTRUMENT, "第三十四条");

    /** What is no longer needed is erased. */
    static final Rule ERASED = Rule.since(IN_FORCE, "personal-data-erased", INSTRUMENT, "第四十七条第一款");

    /** What cannot be erased yet is stored and protected, and not processed in any other way. */
    static final Rule STORED_ONLY = Rule.since(IN_FORCE, "personal-data-stored-only", INSTRUMENT, "第四十七条第二款");

    private PersonalDataLaw() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(WITHIN_DUTY, ERASED, STORED_ONLY);
    }
}
