package org.hemu.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.inspection.InspectionSteps.accept;
import static org.hemu.domain.inspection.InspectionSteps.alleging;
import static org.hemu.domain.inspection.InspectionSteps.announce;
import static org.hemu.domain.inspection.InspectionSteps.appoint;
import static org.hemu.domain.inspection.InspectionSteps.askFor;
import static org.hemu.domain.inspection.InspectionSteps.assign;
import static org.hemu.domain.inspection.InspectionSteps.close;
import static org.hemu.domain.inspection.InspectionSteps.complain;
import static org.hemu.domain.inspection.InspectionSteps.complete;
import static org.hemu.domain.inspection.InspectionSteps.comply;
import static org.hemu.domain.inspection.InspectionSteps.decide;
import static org.hemu.domain.inspection.InspectionSteps.document;
import static org.hemu.domain.inspection.InspectionSteps.enforce;
import static org.hemu.domain.inspection.InspectionSteps.enforced;
import static org.hemu.domain.inspection.InspectionSteps.escalate;
import static org.hemu.domain.inspection.InspectionSteps.extend;
import static org.hemu.domain.inspection.InspectionSteps.hold;
import static org.hemu.domain.inspection.InspectionSteps.inspect;
import static org.hemu.domain.inspection.InspectionSteps.malformed;
import static org.hemu.domain.inspection.InspectionSteps.order;
import static org.hemu.domain.inspection.InspectionSteps.pay;
import static org.hemu.domain.inspection.InspectionSteps.publish;
import static org.hemu.domain.inspection.InspectionSteps.punish;
import static org.hemu.domain.inspection.InspectionSteps.redirect;
import static org.hemu.domain.inspection.InspectionSteps.refuse;
import static org.hemu.domain.inspection.InspectionSteps.remind;
import static org.hemu.domain.inspection.InspectionSteps.report;
import static org.hemu.domain.inspection.InspectionSteps.setAside;
import static org.hemu.domain.inspection.InspectionSteps.wages;
import static org.hemu.domain.inspection.InspectionStory.CASE;
import static org.hemu.domain.inspection.InspectionStory.KNOWN;
import static org.hemu.domain.inspection.InspectionStory.OTHER_CASE;
import static org.hemu.domain.inspection.InspectionStory.UNKNOWN;
import static org.hemu.domain.inspection.InspectionStory.day;
import static org.hemu.domain.inspection.InspectionStory.ofDistrict;
import static org.hemu.domain.inspection.InspectorsOf.KUANCHENG;
import static org.hemu.domain.inspection.InspectorsOf.LIU;
import static org.hemu.domain.inspection.InspectorsOf.QIAN;
import static org.hemu.domain.inspection.InspectorsOf.STREET;
import static org.hemu.domain.inspection.InspectorsOf.SUN;
import static org.hemu.domain.inspection.InspectorsOf.ZHAO;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseworkRejection;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.Origin;
import org.hemu.api.casework.RecusalGround;
import org.hemu.api.inspection.Allegation;
import org.hemu.api.inspection.DecisionCommand.ExtendDecision;
import org.hemu.api.inspection.DecisionKind;
import org.hemu.api.inspection.Destination;
import org.hemu.api.inspection.Duty;
import org.hemu.api.inspection.DutyKind;
import org.hemu.api.inspection.EnforcementResult;
import org.hemu.api.inspection.HearingCommand.RequestHearing;
import org.hemu.api.inspection.InspectedMatter;
import org.hemu.api.inspection.InspectionBodyCommand.RenewCard;
import org.hemu.api.inspection.InspectionBodyRejection;
import org.hemu.api.inspection.InspectionCaseCommand;
import org.hemu.api.inspection.InspectionCaseRejection;
import org.hemu.api.inspection.IntakeCommand.ReceiveComplaint;
import org.hemu.api.inspection.IntakeCommand.RequestSupplement;
import org.hemu.api.inspection.InvestigationCommand.CarryOutInspection;
import org.hemu.api.inspection.InvestigationCommand.RecuseInspector;
import org.hemu.api.inspection.Matters;
import org.hemu.api.inspection.MissingItem;
import org.hemu.api.inspection.PenaltyKind;
import org.hemu.api.inspection.RefusalReason;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.shared.Families;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every refusal of inspection has a way to it, and those of the law name their rule. */
class RefusalFamiliesTest {
    private static final String DAY = "2012-03-02";
    private static final InspectionStory NEW = ofDistrict();
    private static final InspectionStory COMPLAINED = NEW.complained("2012-03-01");
    private static final InspectionStory FILED = NEW.filed("2012-03-01");
    private static final InspectionStory ASSIGNED = FILED.then(assign("2012-03-01", LIU, ZHAO), "2012-03-01");
    private static final InspectionStory INVESTIGATED = NEW.investigated("2012-03-01");
    private static final InspectionStory TOLD = INVESTIGATED.then(
            announce(DecisionKind.PENALTY_DECISION, "2012-03-01", PenaltyKind.LARGE_FINE), "2012-03-01");
    private static final InspectionStory ORDERED = NEW.ordered("2012-03-01", "2012-03-10");
    private static final InspectionStory HANDLED = NEW.handled("2012-03-01", "2012-03-10");

    private record Way(InspectionStory story, InspectionCaseCommand command, String today) {
        Rejection refusal() {
            return story.when(command, today).refusal();
        }
    }

    private static Way way(InspectionStory story, InspectionCaseCommand command) {
        return new Way(story, command, DAY);
    }

    private static Way later(InspectionStory story, InspectionCaseCommand command) {
        return new Way(story, command, "2012-03-30");
    }

    private static InspectionStory complainedOf(Allegation allegation) {
        return NEW.then(complain(allegation, "2012-03-01"), "2012-03-01");
    }

    private static Allegation about(int workers, @Nullable Long fen, InspectedMatter other) {
        return new Allegation(
                KNOWN,
                STREET,
                new Matters(InspectedMatter.WAGES, List.of(other)),
                day("2012-01-01"),
                null,
                workers,
                fen);
    }

    private static Stream<Way> intake() {
        ReceiveComplaint complaint = complain("2012-03-01");
        InspectionStory asked = COMPLAINED.then(askFor(MissingItem.EMPLOYER, "2012-03-20", DAY), DAY);
        return Stream.of(
                way(NEW, accept(DAY)),
                way(COMPLAINED, complaint),
                way(NEW, complain(wages(), new Origin(Channel.PETITION, OTHER_CASE), DAY)),
                way(NEW, complain("2012-03-03")),
                way(COMPLAINED, accept("2012-02-29")),
                way(NEW, InspectionSteps.by(complaint, malformed(DocumentKind.REPORT), complaint.complainants())),
                way(NEW, InspectionSteps.by(complaint, complaint.report(), List.of())),
                way(
                        NEW,
                        InspectionSteps.by(
                                complaint,
                                complaint.report(),
                                Stream.concat(complaint.complainants().stream(), complaint.complainants().stream())
                                        .toList())),
                way(NEW.before(InspectionBody.initial()), complaint),
                way(NEW, complain("2009-01-01")),
                way(NEW, complain(alleging(KNOWN, new JurisdictionCode("0"), "2012-01-01", null), DAY)),
                way(NEW, complain(alleging(KNOWN, STREET, "2012-01-02", "2012-01-01"), DAY)),
                way(NEW, complain(about(0, null, InspectedMatter.CONTRACTS), DAY)),
                way(NEW, complain(about(1, -1L, InspectedMatter.CONTRACTS), DAY)),
                way(NEW, complain(about(1, null, InspectedMatter.WAGES), DAY)),
                way(complainedOf(alleging(KNOWN, STREET, "2010-01-01", "2010-02-01")), accept(DAY)),
                way(complainedOf(alleging(UNKNOWN, STREET, "2012-01-01", null)), accept(DAY)),
                way(complainedOf(alleging(KNOWN, KUANCHENG, "2012-01-01", null)), accept(DAY)),
                way(asked, accept(DAY)),
                way(NEW.then(report(null, wages(), DAY), DAY), askFor(MissingItem.EMPLOYER, DAY, DAY)),
                way(COMPLAINED, askFor(MissingItem.EMPLOYER, "2012-03-01", DAY)),
                way(
                        COMPLAINED,
                        new RequestSupplement(CASE, List.of(), document(DocumentKind.NOTICE), day(DAY), day(DAY))),
                way(COMPLAINED, refuse(RefusalReason.OVER_TWO_YEARS, DAY)),
                way(COMPLAINED, refuse(RefusalReason.WRONG_JURISDICTION, DAY)),
                way(COMPLAINED, refuse(RefusalReason.EMPLOYER_OR_EVIDENCE_MISSING, DAY)),
                way(COMPLAINED, refuse(RefusalReason.NOT_SUPPLEMENTED, DAY)),
                way(asked, refuse(RefusalReason.NOT_SUPPLEMENTED, DAY)),
                way(COMPLAINED, refuse(RefusalReason.DUPLICATE, DAY)),
                way(COMPLAINED, redirect(RefusalReason.DUPLICATE, Destination.PETITION, DAY)),
                way(COMPLAINED, redirect(RefusalReason.IN_ANOTHER_PROCEDURE, Destination.PETITION, DAY)));
    }

    private static Stream<Way> investigations() {
        InspectionStory recused = ASSIGNED.then(new RecuseInspector(CASE, ZHAO, RecusalGround.INTEREST, day(DAY)), DAY);
        return Stream.of(
                way(FILED, assign(DAY, LIU)),
                way(FILED, assign(DAY, LIU, QIAN)),
                way(FILED, inspect(DAY, LIU, ZHAO)),
                way(ASSIGNED, inspect(DAY, LIU, SUN)),
                way(recused, assign(DAY, LIU, ZHAO)),
                way(
                        ASSIGNED,
                        new CarryOutInspection(
                                CASE, List.of(LIU, ZHAO), false, document(DocumentKind.RECORD), day(DAY))),
                way(ASSIGNED, complete(DAY)),
                way(FILED.then(extend(DAY), DAY), extend(DAY)),
                new Way(FILED, extend("2012-12-03"), "2012-12-03"),
                way(FILED, escalate(KUANCHENG, DAY, DAY)));
    }

    private static Stream<Way> hearings() {
        InspectionStory requested = TOLD.then(new RequestHearing(CASE, day(DAY)), DAY);
        InspectionStory held =
                requested.then(appoint(SUN, "2012-03-09", DAY), DAY).then(hold("2012-03-09"), "2012-03-09");
        DecisionKind penalty = DecisionKind.PENALTY_DECISION;
        return Stream.of(
                way(INVESTIGATED, announce(penalty, DAY)),
                way(INVESTIGATED, announce(DecisionKind.ORDER_TO_CORRECT, DAY)),
                way(INVESTIGATED, punish(PenaltyKind.FINE, DAY, DAY)),
                way(TOLD, punish(PenaltyKind.FINE, DAY, DAY)),
                way(TOLD, punish(PenaltyKind.LARGE_FINE, DAY, DAY)),
                way(requested, punish(PenaltyKind.LARGE_FINE, DAY, DAY)),
                way(
                        INVESTIGATED.then(announce(penalty, DAY, PenaltyKind.WARNING), DAY),
                        new RequestHearing(CASE, day(DAY))),
                way(requested, new RequestHearing(CASE, day(DAY))),
                way(TOLD, appoint(SUN, "2012-03-12", DAY)),
                later(held, hold("2012-03-09")),
                way(requested, appoint(LIU, "2012-03-12", DAY)),
                way(requested, appoint(SUN, "2012-03-05", DAY)),
                way(requested, hold(DAY)));
    }

    private static Stream<Way> decisions() {
        InspectionStory told = ORDERED.then(announce(DecisionKind.HANDLING_DECISION, "2012-03-30"), "2012-03-30");
        DecisionKind order = DecisionKind.ORDER_TO_CORRECT;
        DecisionKind handling = DecisionKind.HANDLING_DECISION;
        InspectionStory reminded = HANDLED.then(remind(1, "2012-03-12"), "2012-03-12");
        InspectionStory before2012 =
                NEW.handled("2011-12-01", "2011-12-10").then(enforce(1, "2011-12-20"), "2011-12-20");
        ExtendDecision putOff =
                new ExtendDecision(CASE, day("2012-03-05"), document(DocumentKind.APPROVAL), day("2012-03-01"));
        List<Duty> damages = List.of(pay(DutyKind.PAY_EXTRA_DAMAGES, 1));
        return Stream.of(
                way(INVESTIGATED, putOff),
                way(ORDERED, putOff),
                way(INVESTIGATED, decide(order, List.of(), List.of(), DAY, DAY)),
                way(INVESTIGATED, decide(order, List.of(), List.of(new Duty(DutyKind.PAY_WAGES, null)), DAY, DAY)),
                way(INVESTIGATED, order(DAY, "2012-03-01")),
                way(INVESTIGATED, decide(order, List.of(), damages, DAY, DAY)),
                later(told, decide(handling, List.of(), damages, "2012-04-10", "2012-03-30")),
                way(ORDERED, comply(2, DAY)),
                way(ORDERED.then(comply(1, DAY), DAY), comply(1, DAY)),
                way(HANDLED, remind(1, DAY)),
                later(ORDERED, enforce(1, "2012-03-30")),
                later(HANDLED, enforce(1, "2012-03-30")),
                way(HANDLED, enforced(1, EnforcementResult.ENFORCED, DAY)),
                new Way(reminded, enforce(1, "2012-03-13"), "2012-03-13"),
                way(before2012, enforce(1, DAY)),
                way(ORDERED.then(setAside(1, DAY), DAY), publish(DAY)),
                way(ORDERED, close(DAY)));
    }

    private static Stream<Rejection> ofBodies() {
        return Stream.of(
                        InspectorsOf.given(InspectorsOf.established())
                                .when(
                                        InspectorsOf.establish(InspectorsOf.NANGUAN, DAY),
                                        InspectorsOf.inUnit(DAY, InspectorsOf.NANGUAN)),
                        InspectorsOf.given()
                                .when(InspectorsOf.establish(STREET, DAY), InspectorsOf.inUnit(DAY, STREET)),
                        InspectorsOf.given(InspectorsOf.established())
                                .when(InspectorsOf.register(LIU, DAY, DAY), InspectorsOf.on(DAY)),
                        InspectorsOf.given(
                                        InspectorsOf.established(),
                                        InspectorsOf.registered(LIU, "2012-01-01", "2012-12-31"))
                                .when(InspectorsOf.register(LIU, DAY, "2013-12-31"), InspectorsOf.on(DAY)),
                        InspectorsOf.given(InspectorsOf.established())
                                .when(
                                        new RenewCard(InspectorsOf.BODY, LIU, day(DAY), day("2013-12-31")),
                                        InspectorsOf.on(DAY)))
                .map(outcome -> outcome.refusal());
    }

    private static List<Rejection> refusals() {
        return Stream.concat(
                        Stream.of(intake(), investigations(), hearings(), decisions())
                                .flatMap(ways -> ways)
                                .map(Way::refusal),
                        ofBodies())
                .toList();
    }

    @Test
    void everyRefusalCanHappen() {
        assertThat(refusals().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(
                        Stream.of(CaseworkRejection.class, InspectionCaseRejection.class, InspectionBodyRejection.class)
                                .flatMap(Families::records)
                                .collect(Collectors.toSet()));
    }

    @Test
    void everyRefusalOfTheLawNamesItsRule() {
        assertThat(refusals())
                .filteredOn(InspectionCaseRejection.Unlawful.class::isInstance)
                .allSatisfy(refusal ->
                        assertThat(refusal.citation().orElseThrow().article()).startsWith("第"));
        assertThat(refusals().stream()
                        .filter(InspectionCaseRejection.Conflict.class::isInstance)
                        .map(Rejection::reason))
                .containsOnly(Rejection.Reason.CONFLICT);
        assertThat(refusals().stream()
                        .filter(InspectionCaseRejection.Untrue.class::isInstance)
                        .map(Rejection::reason))
                .containsOnly(Rejection.Reason.RULE);
    }
}
