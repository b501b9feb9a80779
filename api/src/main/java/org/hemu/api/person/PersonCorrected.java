package org.hemu.api.person;

import java.time.LocalDate;
import java.util.List;

/** An event that corrects what is recorded of a person, who stays the same subject whatever is corrected. */
public interface PersonCorrected {
    SubjectId subject();

    CorrectionGround ground();

    /** What of the person is another now. */
    List<PersonalField> fields();

    LocalDate correctedOn();
}
