package org.hemu.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.CaseworkRejection.DayToCome;
import org.hemu.api.casework.CaseworkRejection.DigestMalformed;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.junit.jupiter.api.Test;

class BusinessDayTest {
    private static final LocalDate BEFORE = LocalDate.parse("2012-02-28");
    private static final LocalDate DAY = LocalDate.parse("2012-02-29");
    private static final LocalDate AFTER = LocalDate.parse("2012-03-01");
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Test
    void isTodayOrEarlier() {
        assertThat(BusinessDay.wrong(DAY, DAY, "/on")).isEmpty();
        assertThat(BusinessDay.wrong(AFTER, DAY, "/on")).contains(new DayToCome(AFTER, DAY, "/on"));
    }

    @Test
    void isNotBeforeTheStepFollowed() {
        assertThat(BusinessDay.wrong(DAY, DAY, DAY, "/on")).isEmpty();
        assertThat(BusinessDay.wrong(BEFORE, DAY, DAY, "/on")).contains(new DayBeforeStepFollowed(BEFORE, DAY, "/on"));
        assertThat(BusinessDay.wrong(AFTER, BEFORE, DAY, "/on")).contains(new DayToCome(AFTER, DAY, "/on"));
    }

    @Test
    void aDigestHasSixtyFourHexadecimalDigits() {
        assertThat(BusinessDay.wrong(new DocumentDigest(DocumentKind.RECORD, DIGEST), "/record"))
                .isEmpty();
        for (String wrong : new String[] {"", DIGEST.substring(1), DIGEST + "0", DIGEST.toUpperCase(Locale.ROOT)}) {
            assertThat(BusinessDay.wrong(new DocumentDigest(DocumentKind.RECORD, wrong), "/record"))
                    .contains(new DigestMalformed(wrong, "/record"));
        }
    }
}
