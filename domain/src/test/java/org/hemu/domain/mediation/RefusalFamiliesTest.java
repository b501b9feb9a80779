package org.hemu.domain.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.mediation.CaseStory.CASE;
import static org.hemu.domain.mediation.CaseStory.LIU;
import static org.hemu.domain.mediation.CaseStory.OTHER_CASE;
import static org.hemu.domain.mediation.CaseStory.SUN;
import static org.hemu.domain.mediation.CaseStory.apply;
import static org.hemu.domain.mediation.CaseStory.assign;
import static org.hemu.domain.mediation.CaseStory.certificate;
import static org.hemu.domain.mediation.CaseStory.consent;
import static org.hemu.domain.mediation.CaseStory.day;
import static org.hemu.domain.mediation.CaseStory.dispute;
import static org.hemu.domain.mediation.CaseStory.document;
import static org.hemu.domain.mediation.CaseStory.initiate;
import static org.hemu.domain.mediation.CaseStory.malformed;
import static org.hemu.domain.mediation.CaseStory.ofStreet;
import static org.hemu.domain.mediation.CaseStory.reach;
import static org.hemu.domain.mediation.CaseStory.wages;
import static org.hemu.domain.mediation.CaseStory.worker;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseworkRejection;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.casework.Origin;
import org.hemu.api.casework.RecusalGround;
import org.hemu.api.mediation.AgreementCommand.RecordBreach;
import org.hemu.api.mediation.AgreementCommand.RecordPerformance;
import org.hemu.api.mediation.AgreementCommand.RecordWorkerConsent;
import org.hemu.api.mediation.AgreementCommand.RepudiateAgreement;
import org.hemu.api.mediation.AgreementCommand.SignAgreement;
import org.hemu.api.mediation.AgreementForm;
import org.hemu.api.mediation.BodyKind;
import org.hemu.api.mediation.Categories;
import org.hemu.api.mediation.ClaimKind;
import org.hemu.api.mediation.CustodyCommand.ArchiveCase;
import org.hemu.api.mediation.DeclineReason;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.Ending;
import org.hemu.api.mediation.IntakeCommand.AcceptMediation;
import org.hemu.api.mediation.IntakeCommand.DeclineMediation;
import org.hemu.api.mediation.IntakeCommand.NameRepresentatives;
import org.hemu.api.mediation.IntakeCommand.RecordConsent;
import org.hemu.api.mediation.IntakeCommand.RecordRefusal;
import org.hemu.api.mediation.LegalBasis;
import org.hemu.api.mediation.MediationBodyEvent;
import org.hemu.api.mediation.MediationBodyRejection;
import org.hemu.api.mediation.MediationCaseCommand;
import org.hemu.api.mediation.MediationCaseRejection;
import org.hemu.api.mediation.Obligation;
import org.hemu.api.mediation.PerformanceMethod;
import org.hemu.api.mediation.ProceedingsCommand.AssignMediators;
import org.hemu.api.mediation.ProceedingsCommand.EndMediation;
import org.hemu.api.mediation.ProceedingsCommand.ExtendMediation;
import org.hemu.api.mediation.ProceedingsCommand.HoldSession;
import org.hemu.api.mediation.ProceedingsCommand.RecuseMediator;
import org.hemu.api.mediation.ProceedingsCommand.TransferMediation;
import org.hemu.api.mediation.Remedy;
import org.hemu.api.mediation.RemedyCommand.RecordRemedyResult;
import org.hemu.api.mediation.RemedyCommand.RequestArbitrationReview;
import org.hemu.api.mediation.RemedyCommand.RequestPaymentOrder;
import org.hemu.api.mediation.RemedyResult;
import org.hemu.api.mediation.Side;
import org.hemu.api.mediation.Signature;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.shared.Families;
import org.hemu.domain.shared.Spec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every refusal of mediation has a way to it, and those of the law name their rule. */
class RefusalFamiliesTest {
    private static final String DAY = "2012-03-02";
    private static final List<Side> BOTH = List.of(Side.values());
    private static final CaseStory NEW = ofStreet();
    private static final CaseStory APPLIED = NEW.applied("2012-03-01");
    private static final CaseStory INITIATED = NEW.then(initiate("2012-03-01"), "2012-03-01");
    private static final CaseStory MEDIATED = NEW.inMediation("2012-03-01");
    private static final CaseStory AGREED =
            MEDIATED.then(reach(DAY, wages(1, "2012-03-05"), certificate(2, "2012-03-06")), DAY);
    private static final CaseStory EFFECTIVE = AGREED.signed(DAY);
    private static final CaseStory TEN = NEW.then(apply(dispute(10, true), null, "2012-03-01"), "2012-03-01");

    private record Way(CaseStory story, MediationCaseCommand command, String today) {
        Rejection refusal() {
            return story.when(command, today).refusal();
        }
    }

    private static Way way(CaseStory story, MediationCaseCommand command) {
        return new Way(story, command, DAY);
    }

    private static Way later(CaseStory story, MediationCaseCommand command) {
        return new Way(story, command, "2012-03-30");
    }

    private static Way about(EmployerParty employer, Categories categories, @Nullable Long fen) {
        Dispute dispute = new Dispute(dispute(1, false).workers(), employer, categories, false, fen);
        return way(NEW, apply(dispute, null, DAY));
    }

    private static Obligation owing(int number, ClaimKind kind, @Nullable Long fen, String dueOn) {
        return new Obligation(number, Side.EMPLOYER, kind, fen, PerformanceMethod.CASH, day(dueOn));
    }

    private static NameRepresentatives named(Integer... workers) {
        return new NameRepresentatives(
                CASE, Arrays.stream(workers).map(CaseStory::worker).toList(), day(DAY));
    }

    private static ExtendMediation extend(String until) {
        return new ExtendMediation(CASE, BOTH, day(until), document(DocumentKind.CONSENT), day(DAY));
    }

    private static Stream<Way> intake() {
        EmployerParty known = new EmployerParty(BodyStory.EMPLOYER, null, null);
        Categories pay = new Categories(DisputeCategory.PAY, List.of());
        return Stream.of(
                way(NEW, new AcceptMediation(CASE, day(DAY))),
                way(APPLIED, apply(DAY)),
                way(NEW, apply(dispute(1, false), new Origin(Channel.PETITION, OTHER_CASE), DAY)),
                way(NEW, apply("2012-03-03")),
                way(APPLIED, consent(Side.EMPLOYER, "2012-02-29")),
                way(APPLIED, new RecordConsent(CASE, Side.EMPLOYER, malformed(DocumentKind.CONSENT), day(DAY))),
                way(NEW.before(MediationBody.initial()), apply(DAY)),
                way(NEW, apply("2009-01-01")),
                way(NEW, apply(dispute(0, false), null, DAY)),
                about(new EmployerParty(null, null, null), pay, null),
                about(known, new Categories(DisputeCategory.PAY, List.of(DisputeCategory.PAY)), null),
                about(known, pay, -1L),
                way(APPLIED, new AcceptMediation(CASE, day(DAY))),
                way(APPLIED, new RecordRefusal(CASE, Side.WORKER, day(DAY))),
                way(
                        APPLIED,
                        new DeclineMediation(
                                CASE, DeclineReason.PARTY_REFUSED, document(DocumentKind.NOTICE), day(DAY))),
                way(APPLIED, named(1, 2, 3)),
                way(TEN, named(1, 2)),
                way(TEN, named(1, 2, 2)),
                way(TEN, named(1, 2, 11)));
    }

    private static Stream<Way> proceedings() {
        CaseStory recused = MEDIATED.then(new RecuseMediator(CASE, LIU, RecusalGround.INTEREST, day(DAY)), DAY);
        return Stream.of(
                way(APPLIED, assign(DAY, LIU)),
                way(MEDIATED, assign(DAY, BodyStory.QIAN)),
                way(MEDIATED, new AssignMediators(CASE, List.of(LIU), SUN, day(DAY))),
                way(recused, assign(DAY, LIU)),
                way(recused, new RecuseMediator(CASE, LIU, RecusalGround.INTEREST, day(DAY))),
                way(recused, new HoldSession(CASE, false, List.of(), document(DocumentKind.RECORD), day(DAY))),
                way(NEW.inMediation("2011-12-01"), extend("2012-06-01")),
                way(MEDIATED, extend("2012-03-16")),
                later(MEDIATED, assign("2012-03-30", SUN)),
                way(MEDIATED, new TransferMediation(CASE, Channel.MEDIATION, null, day(DAY))),
                way(
                        INITIATED,
                        new EndMediation(
                                CASE, Ending.WITHDRAWN_BY_APPLICANT, document(DocumentKind.RECORD), day(DAY))));
    }

    private static Stream<Way> agreements() {
        CaseStory signed = AGREED.then(new SignAgreement(CASE, Signature.SEAL, day(DAY)), DAY);
        CaseStory performed = EFFECTIVE.then(new RecordPerformance(CASE, 1, day(DAY)), DAY);
        RecordBreach breach = new RecordBreach(CASE, 2, document(DocumentKind.NOTICE), day("2012-03-07"));
        RequestArbitrationReview review = new RequestArbitrationReview(CASE, BOTH, day(DAY));
        CaseStory reviewed = EFFECTIVE.then(review, DAY);
        CaseStory before2012 =
                NEW.agreed("2011-12-01", "2011-12-02", "2012-01-02").signed("2011-12-02");
        return Stream.of(
                way(MEDIATED, reach(DAY)),
                way(MEDIATED, reach(DAY, wages(2, "2012-03-05"))),
                way(MEDIATED, reach(DAY, owing(1, ClaimKind.ACT, 1L, "2012-03-05"))),
                way(MEDIATED, reach(DAY, wages(1, "2012-03-01"))),
                way(MEDIATED, reach(AgreementForm.ORAL, DAY, wages(1, "2012-03-05"))),
                way(signed, new SignAgreement(CASE, Signature.SEAL, day(DAY))),
                way(EFFECTIVE, new RepudiateAgreement(CASE, Side.WORKER, day(DAY))),
                way(EFFECTIVE, new RecordWorkerConsent(CASE, worker(1), day(DAY))),
                way(EFFECTIVE, new RecordPerformance(CASE, 3, day(DAY))),
                way(performed, new RecordPerformance(CASE, 1, day(DAY))),
                later(EFFECTIVE, new RecordBreach(CASE, 1, document(DocumentKind.NOTICE), day("2012-03-05"))),
                later(EFFECTIVE.then(breach, "2012-03-30"), breach),
                later(before2012, review),
                way(reviewed, review),
                way(
                        reviewed,
                        new RecordRemedyResult(
                                CASE,
                                Remedy.JUDICIAL_CONFIRMATION,
                                null,
                                RemedyResult.GRANTED,
                                document(DocumentKind.DECISION),
                                day(DAY))),
                way(
                        reviewed,
                        new RecordRemedyResult(
                                CASE,
                                Remedy.ARBITRATION_REVIEW,
                                null,
                                RemedyResult.OBJECTED,
                                document(DocumentKind.DECISION),
                                day(DAY))),
                later(EFFECTIVE, new RequestPaymentOrder(CASE, worker(1), 2, day("2012-03-30"))),
                later(EFFECTIVE, new RequestPaymentOrder(CASE, worker(2), 1, day("2012-03-30"))),
                later(EFFECTIVE, new ArchiveCase(CASE, day("2012-03-30"))));
    }

    private static Stream<Rejection> ofBodies() {
        return Stream.of(
                        BodyStory.given(BodyStory.ofStreet())
                                .when(
                                        BodyStory.establish(
                                                BodyKind.TOWNSHIP_BODY,
                                                LegalBasis.DISPUTE_MEDIATION_LAW,
                                                BodyStory.STREET,
                                                DAY),
                                        BodyStory.on(DAY)),
                        establishing(BodyKind.TOWNSHIP_BODY, LegalBasis.DISPUTE_MEDIATION_LAW, false, DAY),
                        establishing(BodyKind.COMMUNITY_BODY, LegalBasis.PEOPLES_MEDIATION_LAW, true, DAY),
                        establishing(BodyKind.TOWNSHIP_BODY, LegalBasis.ENTERPRISE_MEDIATION_RULES, true, DAY),
                        establishing(BodyKind.TOWNSHIP_BODY, LegalBasis.PEOPLES_MEDIATION_LAW, true, "2010-01-01"),
                        BodyStory.given()
                                .when(
                                        BodyStory.establish(
                                                BodyKind.TOWNSHIP_BODY,
                                                LegalBasis.DISPUTE_MEDIATION_LAW,
                                                BodyStory.STREET,
                                                BodyStory.EMPLOYER,
                                                DAY),
                                        BodyStory.inUnit(DAY, BodyStory.STREET)),
                        BodyStory.given(BodyStory.ofStreet())
                                .when(BodyStory.constitute(BodyStory.peoples(5, 2), DAY), BodyStory.on(DAY)),
                        BodyStory.given(BodyStory.ofEnterprise())
                                .when(BodyStory.constitute(BodyStory.peoples(0, 0), DAY), BodyStory.on(DAY)),
                        BodyStory.given(BodyStory.ofStreet()).when(BodyStory.appoint(LIU, DAY, DAY), BodyStory.on(DAY)),
                        BodyStory.given(BodyStory.ofStreet(), BodyStory.appointed(LIU, "2012-01-01", "2012-12-31"))
                                .when(BodyStory.appoint(LIU, DAY, "2012-12-31"), BodyStory.on(DAY)))
                .map(outcome -> outcome.refusal());
    }

    private static Spec.Outcome<MediationBodyEvent> establishing(
            BodyKind kind, LegalBasis basis, boolean inForce, String on) {
        return BodyStory.given()
                .when(
                        BodyStory.establish(kind, basis, BodyStory.STREET, on),
                        inForce ? BodyStory.inUnit(DAY, BodyStory.STREET) : BodyStory.on(DAY));
    }

    private static List<Rejection> refusals() {
        return Stream.concat(
                        Stream.of(intake(), proceedings(), agreements())
                                .flatMap(ways -> ways)
                                .map(Way::refusal),
                        ofBodies())
                .toList();
    }

    @Test
    void everyRefusalCanHappen() {
        assertThat(refusals().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(
                        Stream.of(CaseworkRejection.class, MediationCaseRejection.class, MediationBodyRejection.class)
                                .flatMap(Families::records)
                                .collect(Collectors.toSet()));
    }

    @Test
    void everyRefusalOfTheLawNamesItsRule() {
        assertThat(refusals())
                .filteredOn(MediationCaseRejection.Unlawful.class::isInstance)
                .allSatisfy(refusal ->
                        assertThat(refusal.citation().orElseThrow().article()).startsWith("第"));
        assertThat(refusals().stream()
                        .filter(MediationCaseRejection.Conflict.class::isInstance)
                        .map(Rejection::reason))
                .containsOnly(Rejection.Reason.CONFLICT);
        assertThat(refusals().stream()
                        .filter(MediationCaseRejection.Untrue.class::isInstance)
                        .map(Rejection::reason))
                .containsOnly(Rejection.Reason.RULE);
    }
}
