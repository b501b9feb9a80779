package org.hemu.query.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hemu.api.person.DisclosurePurpose;
import org.hemu.api.person.ErasureGround;
import org.hemu.api.person.LiftingReason;
import org.hemu.api.person.RestrictionReason;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.person.SubjectEvent.ErasureProposed;
import org.hemu.api.person.SubjectEvent.ErasureWithdrawn;
import org.hemu.api.person.SubjectEvent.PersonalDataDisclosed;
import org.hemu.api.person.SubjectEvent.ProcessingRestricted;
import org.hemu.api.person.SubjectEvent.RestrictionLifted;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.History;
import org.junit.jupiter.api.Test;

class WaitingErasuresTest {
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final LocalDate DAY = LocalDate.of(2021, 12, 1);
    private static final SubjectId ZHANG = new SubjectId("zhang");
    private static final SubjectId ZHAO = new SubjectId("zhao");
    private static final SubjectId WANG = new SubjectId("wang");

    private static Map<String, WaitingBucket> after(SubjectEvent... events) {
        return History.of(events).rows(new WaitingErasures());
    }

    private static ErasureProposed proposed(SubjectId subject) {
        return new ErasureProposed(subject, NANGUAN, ErasureGround.RETENTION_ENDED, "clerk", DAY);
    }

    private static WaitingErasure waiting(SubjectId subject) {
        return new WaitingErasure(subject, NANGUAN, ErasureGround.RETENTION_ENDED, "clerk", DAY);
    }

    @Test
    void standWithThoseOfWhomTheIdBeginsAlike() {
        assertThat(after(proposed(ZHAO), proposed(WANG), proposed(ZHANG)))
                .isEqualTo(Map.of(
                        "zh", new WaitingBucket(List.of(waiting(ZHANG), waiting(ZHAO))),
                        "wa", new WaitingBucket(List.of(waiting(WANG)))));
    }

    @Test
    void waitNoLongerOnceWithdrawnOrConfirmed() {
        assertThat(after(
                        proposed(ZHAO),
                        proposed(WANG),
                        proposed(ZHANG),
                        new SubjectErased(WANG, NANGUAN, 71, DAY),
                        new ErasureWithdrawn(ZHAO, NANGUAN, DAY)))
                .isEqualTo(Map.of("zh", new WaitingBucket(List.of(waiting(ZHANG)))));
    }

    @Test
    void areNothingThatIsDecidedElse() {
        assertThat(after(
                        new ProcessingRestricted(ZHANG, NANGUAN, RestrictionReason.RETENTION_RUNNING, DAY),
                        new RestrictionLifted(ZHANG, NANGUAN, LiftingReason.GROUND_CEASED, DAY),
                        new PersonalDataDisclosed(ZHANG, NANGUAN, "hire", DisclosurePurpose.AUDIT, List.of(), DAY)))
                .isEmpty();
    }

    @Test
    void areAllFoundInTheOrderOfTheirIds() {
        assertThat(WaitingErasures.keysFrom(""))
                .hasSize(1_024)
                .isSorted()
                .startsWith("22")
                .contains("wa", "zh");
        assertThat(WaitingErasures.keysFrom("zhang"))
                .startsWith("zh")
                .contains("zz")
                .doesNotContain("zg");
    }
}
