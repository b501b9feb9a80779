package org.hemu.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.petition.PetitionStory.CASE;
import static org.hemu.domain.petition.PetitionStory.CITY;
import static org.hemu.domain.petition.PetitionStory.DISTRICT;
import static org.hemu.domain.petition.PetitionStory.PROVINCE;
import static org.hemu.domain.petition.PetitionStory.batch;
import static org.hemu.domain.petition.PetitionStory.day;
import static org.hemu.domain.petition.PetitionStory.document;
import static org.hemu.domain.petition.PetitionStory.forward;
import static org.hemu.domain.petition.PetitionStory.nothing;
import static org.hemu.domain.petition.PetitionStory.register;
import static org.hemu.domain.petition.PetitionStory.repeat;

import java.util.List;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.petition.HandlingCommand.ExtendHandling;
import org.hemu.api.petition.PetitionCustodyCommand.ArchivePetition;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.api.petition.PetitionForm;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.api.petition.PetitionStage;
import org.hemu.api.petition.Recipient;
import org.hemu.api.petition.RecourseCommand.HoldReexaminationHearing;
import org.junit.jupiter.api.Test;

/** Thirty workers visit the city in the winter of 2012, and are not content before the province has answered. */
class WholePetitionTest {
    private static PetitionStory whole() {
        return nothing()
                .then(
                        register(CITY, Recipient.PETITION_OFFICE, batch(PetitionForm.VISIT, 30, 5, 5, "2012-01-12")),
                        "2012-01-12")
                .then(forward(DISTRICT, "2012-01-18"), "2012-01-18")
                .accepted("2012-02-01")
                .then(repeat(PROVINCE, batch(PetitionForm.VISIT, 12, 3, 3, "2012-02-20")), "2012-02-20")
                .then(
                        new ExtendHandling(
                                CASE,
                                15,
                                document(DocumentKind.APPROVAL),
                                document(DocumentKind.NOTICE),
                                day("2012-03-28")),
                        "2012-03-28")
                .answered(PetitionInstance.HANDLING, "2012-04-10")
                .underReview("2012-05-02")
                .answered(PetitionInstance.REVIEW, "2012-05-30")
                .underReexamination("2012-06-20")
                .then(
                        new HoldReexaminationHearing(
                                CASE, day("2012-07-03"), day("2012-07-04"), document(DocumentKind.RECORD)),
                        "2012-07-04")
                .answered(PetitionInstance.REEXAMINATION, "2012-07-20")
                .then(new ArchivePetition(CASE, day("2012-07-31")), "2012-07-31");
    }

    @Test
    void leavesNoClockBehind() {
        assertThat(whole().state().clocks().all()).isEmpty();
        assertThat(whole().state().stage().name()).isEqualTo(PetitionStage.ARCHIVED);
        assertThat(whole().state().facts().jurisdiction()).isEqualTo(PROVINCE);
    }

    @Test
    void startsEachClockWithItsDerivation() {
        assertThat(whole().events().stream()
                        .map(PetitionEvent::started)
                        .flatMap(List::stream)
                        .map(Deadline::derivation))
                .containsExactly(
                        "petition-forwarding-15-days (信访条例 第二十一条): "
                                + "2012-01-12 + 15 CALENDAR_DAY; calendar 20 -> 2012-01-29",
                        "petition-acceptance-15-days (信访条例 第二十一条、第二十二条): "
                                + "2012-01-18 + 15 CALENDAR_DAY; calendar 20 -> 2012-02-02",
                        "petition-handling-60-days (信访条例 第三十三条): "
                                + "2012-02-01 + 60 CALENDAR_DAY; calendar 20 -> 2012-04-01",
                        "petition-handling-60-days (信访条例 第三十三条): "
                                + "2012-02-01 + 60 CALENDAR_DAY; extended on 2012-03-28 + 15 "
                                + "(petition-extension-30-days); calendar 20 -> 2012-04-16",
                        "petition-review-asked-in-30-days (信访条例 第三十四条): "
                                + "2012-04-10 + 30 CALENDAR_DAY; calendar 20 -> 2012-05-10",
                        "petition-review-30-days (信访条例 第三十四条): "
                                + "2012-05-02 + 30 CALENDAR_DAY; calendar 20 -> 2012-06-01",
                        "petition-reexamination-asked-in-30-days (信访条例 第三十五条): "
                                + "2012-05-30 + 30 CALENDAR_DAY; calendar 20 -> 2012-06-29",
                        "petition-reexamination-30-days (信访条例 第三十五条): "
                                + "2012-06-20 + 30 CALENDAR_DAY; calendar 20 -> 2012-07-20",
                        "petition-reexamination-30-days (信访条例 第三十五条): "
                                + "2012-06-20 + 30 CALENDAR_DAY; without 2012-07-03..2012-07-04; "
                                + "calendar 20 -> 2012-07-23");
    }

    @Test
    void passesFromUnitToUnit() {
        assertThat(whole().events().stream().map(PetitionEvent::jurisdiction).distinct())
                .containsExactly(CITY, DISTRICT, PROVINCE);
    }
}
