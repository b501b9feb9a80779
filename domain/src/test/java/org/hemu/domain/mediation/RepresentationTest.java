package org.hemu.domain.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.mediation.BodyStory.STREET;
import static org.hemu.domain.mediation.CaseStory.CASE;
import static org.hemu.domain.mediation.CaseStory.apply;
import static org.hemu.domain.mediation.CaseStory.assign;
import static org.hemu.domain.mediation.CaseStory.day;
import static org.hemu.domain.mediation.CaseStory.dispute;
import static org.hemu.domain.mediation.CaseStory.ofStreet;
import static org.hemu.domain.mediation.CaseStory.reach;
import static org.hemu.domain.mediation.CaseStory.wages;
import static org.hemu.domain.mediation.CaseStory.worker;

import java.util.List;
import java.util.stream.IntStream;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.CaseworkRejection.NamedTwice;
import org.hemu.api.mediation.AgreementCommand.RecordWorkerConsent;
import org.hemu.api.mediation.AgreementEvent.AgreementEffective;
import org.hemu.api.mediation.AgreementEvent.WorkerConsented;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.IntakeCommand.AcceptMediation;
import org.hemu.api.mediation.IntakeCommand.NameRepresentatives;
import org.hemu.api.mediation.IntakeEvent.RepresentativesNamed;
import org.hemu.api.mediation.MediationCaseRejection.CaseNotIn;
import org.hemu.api.mediation.MediationCaseRejection.NoParty;
import org.hemu.api.mediation.MediationCaseRejection.NobodyRepresented;
import org.hemu.api.mediation.MediationCaseRejection.NotCollective;
import org.hemu.api.mediation.MediationCaseRejection.RepresentativesOutOfRange;
import org.hemu.api.person.SubjectId;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten workers and more with a common claim are represented by three to five; each of the others consents to the result. */
class RepresentationTest {
    private static final CaseStory TEN = collective(10);

    private static CaseStory collective(int workers) {
        return ofStreet().then(apply(dispute(workers, true), null, "2012-03-01"), "2012-03-01");
    }

    private static NameRepresentatives name(int representatives, String on) {
        List<SubjectId> named = IntStream.rangeClosed(1, representatives)
                .mapToObj(CaseStory::worker)
                .toList();
        return new NameRepresentatives(CASE, named, day(on));
    }

    private static RecordWorkerConsent consent(int number, String on) {
        return new RecordWorkerConsent(CASE, worker(number), day(on));
    }

    /** Represented by workers 1 to 3, and agreed upon. */
    private static CaseStory agreed() {
        return TEN.then(name(3, "2012-03-01"), "2012-03-01")
                .consented("2012-03-01")
                .then(new AcceptMediation(CASE, day("2012-03-01")), "2012-03-01")
                .then(assign("2012-03-01", CaseStory.LIU), "2012-03-01")
                .then(reach("2012-03-05", wages(1, "2012-04-05")), "2012-03-05");
    }

    @Test
    @Pins("collective-dispute-10-workers")
    void isForTenWorkersWithACommonClaim() {
        TEN.when(name(3, "2012-03-02"), "2012-03-02")
                .then(new RepresentativesNamed(
                        CASE, STREET, List.of(worker(1), worker(2), worker(3)), day("2012-03-02")));
        collective(9)
                .when(name(3, "2012-03-02"), "2012-03-02")
                .refused(new NotCollective(9, true, 10, MediationRules.COLLECTIVE.citation()));
        ofStreet()
                .then(apply(dispute(10, false), null, "2012-03-01"), "2012-03-01")
                .when(name(3, "2012-03-02"), "2012-03-02")
                .refused(new NotCollective(10, false, 10, MediationRules.COLLECTIVE.citation()));
    }

    @ParameterizedTest(name = "{0} representatives: {1}")
    @CsvSource({"2, false", "3, true", "5, true", "6, false"})
    @Pins("representatives-3-to-5")
    void isByThreeToFive(int representatives, boolean allowed) {
        var outcome = TEN.when(name(representatives, "2012-03-02"), "2012-03-02");

        if (allowed) {
            assertThat(outcome.event()).isInstanceOf(RepresentativesNamed.class);
        } else {
            outcome.refused(new RepresentativesOutOfRange(
                    representatives, 3, 5, MediationRules.REPRESENTATIVES.citation(), "/representatives"));
        }
    }

    @Test
    void isByWorkersOfTheCase() {
        var stranger = new NameRepresentatives(CASE, List.of(worker(1), worker(2), worker(11)), day("2012-03-02"));
        var twice = new NameRepresentatives(CASE, List.of(worker(1), worker(2), worker(1)), day("2012-03-02"));

        TEN.when(stranger, "2012-03-02").refused(new NoParty(worker(11), "/representatives"));
        TEN.when(twice, "2012-03-02").refused(new NamedTwice(worker(1), "/representatives"));
        TEN.when(name(3, "2012-02-29"), "2012-03-02")
                .refused(new DayBeforeStepFollowed(day("2012-02-29"), day("2012-03-01"), "/namedOn"));
        agreed().when(name(3, "2012-03-06"), "2012-03-06")
                .refused(new CaseNotIn(CASE, List.of(CaseStage.REQUESTED, CaseStage.IN_MEDIATION), CaseStage.AGREED));
    }

    @Test
    void bindsTheOthersOnlyWithTheirConsent() {
        CaseStory effective =
                agreed().then(consent(4, "2012-03-06"), "2012-03-06").signed("2012-03-07");

        assertThat(((AgreementEffective) effective.last()).bound())
                .containsExactly(worker(1), worker(2), worker(3), worker(4));
        effective
                .when(consent(5, "2012-03-08"), "2012-03-08")
                .then(new WorkerConsented(CASE, STREET, worker(5), day("2012-03-08")));
        effective.when(consent(4, "2012-03-08"), "2012-03-08").then();
        effective.when(consent(1, "2012-03-08"), "2012-03-08").then();
        effective.when(consent(11, "2012-03-08"), "2012-03-08").refused(new NoParty(worker(11), "/worker"));
        effective
                .when(consent(5, "2012-03-04"), "2012-03-08")
                .refused(new DayBeforeStepFollowed(day("2012-03-04"), day("2012-03-05"), "/consentedOn"));
    }

    @Test
    void isNotNeededWhereEverybodyStandsForThemselves() {
        CaseStory alone = ofStreet().agreed("2012-03-01", "2012-03-05", "2012-04-05");

        alone.when(consent(1, "2012-03-06"), "2012-03-06").refused(new NobodyRepresented(CASE));
        assertThat(((AgreementEffective) alone.signed("2012-03-07").last()).bound())
                .containsExactly(worker(1));
        TEN.when(consent(4, "2012-03-06"), "2012-03-06")
                .refused(new CaseNotIn(CASE, List.of(CaseStage.AGREED, CaseStage.IN_EFFECT), CaseStage.REQUESTED));
    }
}
