package org.hemu.query.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hemu.api.person.DisclosurePurpose;
import org.hemu.api.person.ErasureGround;
import org.hemu.api.person.LiftingReason;
import org.hemu.api.person.RestrictionReason;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.person.SubjectEvent.ErasureProposed;
import org.hemu.api.person.SubjectEvent.PersonalDataDisclosed;
import org.hemu.api.person.SubjectEvent.ProcessingRestricted;
import org.hemu.api.person.SubjectEvent.RestrictionLifted;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.History;
import org.junit.jupiter.api.Test;

class SubjectStandingsTest {
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final LocalDate DAY = LocalDate.of(2021, 12, 1);
    private static final SubjectId ZHANG = new SubjectId("zhang");

    private static List<SubjectStanding> after(SubjectEvent... events) {
        return List.copyOf(History.of(events).rows(new SubjectStandings()).values());
    }

    private static ErasureProposed proposed() {
        return new ErasureProposed(ZHANG, NANGUAN, ErasureGround.RETENTION_ENDED, "clerk", DAY);
    }

    private static ProcessingRestricted restricted(SubjectId subject) {
        return new ProcessingRestricted(subject, NANGUAN, RestrictionReason.RETENTION_RUNNING, DAY);
    }

    private static RestrictionLifted lifted() {
        return new RestrictionLifted(ZHANG, NANGUAN, LiftingReason.GROUND_CEASED, DAY);
    }

    @Test
    void holdWhatWaitsAndWhatIsRestricted() {
        assertThat(after(proposed(), restricted(ZHANG)))
                .containsExactly(new SubjectStanding(
                        ZHANG,
                        new SubjectStanding.Erasure(NANGUAN, ErasureGround.RETENTION_ENDED, "clerk", DAY),
                        new SubjectStanding.Restriction(NANGUAN, RestrictionReason.RETENTION_RUNNING, DAY)));
    }

    @Test
    void holdNothingOfSubjectsOfWhomNothingHolds() {
        assertThat(after(restricted(ZHANG), lifted())).isEmpty();
        assertThat(after(proposed(), restricted(ZHANG), new SubjectErased(ZHANG, NANGUAN, 71, DAY)))
                .isEmpty();
        assertThat(after(new PersonalDataDisclosed(ZHANG, NANGUAN, "hire", DisclosurePurpose.AUDIT, List.of(), DAY)))
                .isEmpty();
        assertThat(History.of(restricted(ZHANG), lifted()).rows(new SubjectStandings()))
                .isEmpty();
    }

    @Test
    void haveARowForEachSubjectHoweverManyThereAre() {
        SubjectEvent[] events = IntStream.range(0, 1_000)
                .mapToObj(i -> restricted(new SubjectId("subject-" + i)))
                .toArray(SubjectEvent[]::new);

        assertThat(History.of(events).rows(new SubjectStandings())).hasSize(1_000);
    }

    @Test
    void tellSubjectsApart() {
        SubjectId wang = new SubjectId("wang");
        assertThat(after(restricted(ZHANG), restricted(wang), lifted()))
                .extracting(SubjectStanding::subject)
                .containsExactly(wang);
    }
}
