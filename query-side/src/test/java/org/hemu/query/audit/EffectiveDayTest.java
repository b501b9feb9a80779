package org.hemu.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.query.employment.EmploymentStory.contract;
import static org.hemu.query.employment.EmploymentStory.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.FirstSubmission;
import org.hemu.api.employment.RelationshipEvent.FilingCorrected;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Provenance;
import org.hemu.api.shared.Role;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.codec.EventCodec;
import org.hemu.eventstore.codec.HemuJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectiveDayTest {
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final Path GOLDEN = Path.of("../event-store/src/test/resources/golden");

    /** Of every kind of event as it has ever been stored, but for those that hold a person readable. */
    private static final Map<String, String> DAYS = Map.ofEntries(
            Map.entry("calendar.holiday-notice-recorded@1", "2011-12-06"),
            Map.entry("employer.credit-code-adopted@1", "2012-03-01"),
            Map.entry("employer.deregistered@1", "2012-03-01"),
            Map.entry("employer.headcount-declared@1", "2012-04-30"),
            Map.entry("employer.initial-filing-accepted@1", "2012-04-25"),
            Map.entry("employer.initial-filing-corrected@1", "2012-04-20"),
            Map.entry("employer.initial-filing-corrected@2", "2012-04-20"),
            Map.entry("employer.initial-filing-returned@1", "2012-04-22"),
            Map.entry("employer.initial-filing-submitted@1", "2012-04-20"),
            Map.entry("employer.initial-filing-submitted@2", "2012-04-20"),
            Map.entry("employer.legal-representative-changed@2", "2012-03-01"),
            Map.entry("employer.moved@1", "2012-03-01"),
            Map.entry("employer.organization-code-assigned@1", "2012-03-01"),
            Map.entry("employer.organization-code-changed@1", "2012-03-01"),
            Map.entry("employer.reclassified@1", "2012-03-01"),
            Map.entry("employer.registered@2", "2012-03-05"),
            Map.entry("employer.registration-number-changed@1", "2012-03-01"),
            Map.entry("employer.registration-type-changed@1", "2012-03-01"),
            Map.entry("employer.renamed@1", "2012-03-01"),
            Map.entry("employer.representative-corrected@1", "2022-01-05"),
            Map.entry("jurisdiction.abolished@1", "2020-06-01"),
            Map.entry("jurisdiction.established@1", "2020-06-01"),
            Map.entry("jurisdiction.renamed@1", "2010-01-01"),
            Map.entry("jurisdiction.reparented@1", "2020-06-01"),
            Map.entry("inspection-body.card-renewed@1", "2013-03-15"),
            Map.entry("inspection-body.card-withdrawn@1", "2014-08-31"),
            Map.entry("inspection-body.dissolved@1", "2019-12-31"),
            Map.entry("inspection-body.established@1", "2010-03-12"),
            Map.entry("inspection-body.inspector-registered@1", "2010-03-15"),
            Map.entry("inspection-case.accepted@1", "2012-05-05"),
            Map.entry("inspection-case.archived@1", "2012-12-31"),
            Map.entry("inspection-case.cancelled@1", "2012-05-16"),
            Map.entry("inspection-case.closed@1", "2012-08-06"),
            Map.entry("inspection-case.complaint-received@1", "2012-05-02"),
            Map.entry("inspection-case.deadline-missed@1", "2012-08-08"),
            Map.entry("inspection-case.deadlines-recomputed@1", "2012-08-07"),
            Map.entry("inspection-case.decided@1", "2012-06-01"),
            Map.entry("inspection-case.decision-announced@1", "2012-05-18"),
            Map.entry("inspection-case.decision-extended@1", "2012-05-31"),
            Map.entry("inspection-case.decision-performed@1", "2012-06-02"),
            Map.entry("inspection-case.decision-set-aside@1", "2012-08-04"),
            Map.entry("inspection-case.defence-heard@1", "2012-05-19"),
            Map.entry("inspection-case.enforcement-applied@1", "2012-07-03"),
            Map.entry("inspection-case.enforcement-decided@1", "2012-08-03"),
            Map.entry("inspection-case.filed@1", "2012-05-06"),
            Map.entry("inspection-case.group-incident-escalated@1", "2012-05-13"),
            Map.entry("inspection-case.hearing-appointed@1", "2012-05-21"),
            Map.entry("inspection-case.hearing-held@1", "2012-05-30"),
            Map.entry("inspection-case.hearing-requested@1", "2012-05-20"),
            Map.entry("inspection-case.inspection-carried-out@1", "2012-05-11"),
            Map.entry("inspection-case.inspector-recused@1", "2012-05-10"),
            Map.entry("inspection-case.inspectors-assigned@1", "2012-05-09"),
            Map.entry("inspection-case.investigation-completed@1", "2012-05-15"),
            Map.entry("inspection-case.investigation-extended@1", "2012-05-14"),
            Map.entry("inspection-case.material-supplied@1", "2012-05-04"),
            Map.entry("inspection-case.obstructed@1", "2012-05-12"),
            Map.entry("inspection-case.performance-reminded@1", "2012-06-17"),
            Map.entry("inspection-case.redirected@1", "2012-05-08"),
            Map.entry("inspection-case.refused@1", "2012-05-07"),
            Map.entry("inspection-case.report-received@1", "2012-05-01"),
            Map.entry("inspection-case.supplement-requested@1", "2012-05-03"),
            Map.entry("inspection-case.term-expired@1", "2012-08-09"),
            Map.entry("inspection-case.transferred@1", "2012-05-17"),
            Map.entry("inspection-case.violation-published@1", "2012-08-05"),
            Map.entry("mediation-body.appointment-ended@1", "2016-08-31"),
            Map.entry("mediation-body.appointment-renewed@1", "2015-03-15"),
            Map.entry("mediation-body.committee-constituted@1", "2012-03-14"),
            Map.entry("mediation-body.dissolved@1", "2019-12-31"),
            Map.entry("mediation-body.established@1", "2012-03-12"),
            Map.entry("mediation-body.legal-basis-changed@1", "2012-03-13"),
            Map.entry("mediation-body.mediator-appointed@1", "2012-03-15"),
            Map.entry("mediation-case.accepted@1", "2012-05-06"),
            Map.entry("mediation-case.agreement-breached@1", "2012-05-21"),
            Map.entry("mediation-case.agreement-effective@1", "2012-05-16"),
            Map.entry("mediation-case.agreement-reached@1", "2012-05-14"),
            Map.entry("mediation-case.agreement-repudiated@1", "2012-05-17"),
            Map.entry("mediation-case.agreement-set-aside@1", "2012-05-22"),
            Map.entry("mediation-case.agreement-signed@1", "2012-05-15"),
            Map.entry("mediation-case.agreement-supervised@1", "2012-05-20"),
            Map.entry("mediation-case.applied@1", "2012-05-01"),
            Map.entry("mediation-case.arbitration-review-requested@1", "2012-05-23"),
            Map.entry("mediation-case.archived@1", "2012-12-31"),
            Map.entry("mediation-case.consent-given@1", "2012-05-03"),
            Map.entry("mediation-case.consent-refused@1", "2012-05-04"),
            Map.entry("mediation-case.deadline-missed@1", "2012-05-28"),
            Map.entry("mediation-case.deadlines-recomputed@1", "2012-05-27"),
            Map.entry("mediation-case.declined@1", "2012-05-07"),
            Map.entry("mediation-case.deemed-failed@1", "2012-06-09"),
            Map.entry("mediation-case.ended@1", "2012-05-12"),
            Map.entry("mediation-case.extended@1", "2012-05-11"),
            Map.entry("mediation-case.initiated@1", "2012-05-02"),
            Map.entry("mediation-case.judicial-confirmation-requested@1", "2012-05-24"),
            Map.entry("mediation-case.mediator-recused@1", "2012-05-09"),
            Map.entry("mediation-case.mediators-assigned@1", "2012-05-08"),
            Map.entry("mediation-case.obligation-performed@1", "2012-05-19"),
            Map.entry("mediation-case.payment-order-requested@1", "2012-05-25"),
            Map.entry("mediation-case.remedy-decided@1", "2012-05-26"),
            Map.entry("mediation-case.representatives-named@1", "2012-05-05"),
            Map.entry("mediation-case.session-held@1", "2012-05-10"),
            Map.entry("mediation-case.term-expired@1", "2012-05-29"),
            Map.entry("mediation-case.transferred@1", "2012-05-13"),
            Map.entry("mediation-case.worker-consented@1", "2012-05-18"),
            Map.entry("petition.accepted@1", "2012-03-04"),
            Map.entry("petition.archived@1", "2012-03-25"),
            Map.entry("petition.deadline-missed@1", "2012-03-23"),
            Map.entry("petition.deadlines-recomputed@1", "2012-03-22"),
            Map.entry("petition.declined@1", "2012-03-05"),
            Map.entry("petition.escalated@1", "2012-03-21"),
            Map.entry("petition.forwarded@1", "2012-03-03"),
            Map.entry("petition.handling-extended@1", "2012-03-08"),
            Map.entry("petition.hearing-held@1", "2012-03-14"),
            Map.entry("petition.opinion-issued@1", "2012-03-09"),
            Map.entry("petition.reclassification-confirmed@1", "2012-03-16"),
            Map.entry("petition.reclassification-proposed@1", "2012-03-15"),
            Map.entry("petition.reclassification-withdrawn@1", "2012-03-17"),
            Map.entry("petition.reexamination-requested@1", "2012-03-12"),
            Map.entry("petition.referred@1", "2012-03-06"),
            Map.entry("petition.registered@1", "2012-03-01"),
            Map.entry("petition.repeated@1", "2012-03-02"),
            Map.entry("petition.reply-delivered@1", "2012-03-10"),
            Map.entry("petition.review-requested@1", "2012-03-11"),
            Map.entry("petition.supervision-answered@1", "2012-03-19"),
            Map.entry("petition.supervision-closed@1", "2012-03-20"),
            Map.entry("petition.supervision-opened@1", "2012-03-18"),
            Map.entry("petition.term-expired@1", "2012-03-24"),
            Map.entry("petition.withdrawn@1", "2012-03-07"),
            Map.entry("relationship.filing-accepted@1", "2012-04-25"),
            Map.entry("relationship.filing-corrected@1", "2012-06-01"),
            Map.entry("relationship.filing-corrected@2", "2012-06-01"),
            Map.entry("relationship.filing-returned@1", "2012-04-23"),
            Map.entry("relationship.filing-submitted@1", "2012-09-30"),
            Map.entry("relationship.filing-withdrawn@1", "2012-05-02"),
            Map.entry("relationship.hire-filed@2", "2012-04-01"),
            Map.entry("relationship.worker-corrected@1", "2022-01-06"),
            Map.entry("subject.erased@1", "2015-01-06"),
            Map.entry("subject.erasure-proposed@1", "2015-01-05"),
            Map.entry("subject.erasure-withdrawn@1", "2015-01-07"),
            Map.entry("subject.personal-data-disclosed@1", "2021-12-01"),
            Map.entry("subject.processing-restricted@1", "2021-12-02"),
            Map.entry("subject.restriction-lifted@1", "2021-12-03"));

    private static final Set<String> READABLE =
            Set.of("employer.legal-representative-changed@1", "employer.registered@1", "relationship.hire-filed@1");

    @Test
    void everyKindOfEventHasOne() throws IOException {
        Map<String, String> days = new TreeMap<>();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".json", "");
                if (!READABLE.contains(name)) {
                    days.put(
                            name,
                            EffectiveDay.of(stored(name, Files.readString(file)))
                                    .toString());
                }
            }
        }
        assertThat(days).containsExactlyInAnyOrderEntriesOf(DAYS);
    }

    private static Event stored(String name, String payload) {
        var provenance = new Provenance(
                Actor.of("clerk", "clerk", Role.FILING_CLERK, NANGUAN, "test"), "SubmitFiling", "c", "c", null);
        String[] parts = name.split("@");
        return EventCodec.ofHemu()
                .decode(new StoredEvent(
                        0,
                        "any",
                        "id",
                        0,
                        "e",
                        parts[0],
                        Integer.parseInt(parts[1]),
                        Instant.EPOCH,
                        JsonBytes.of(payload),
                        JsonBytes.of(HemuJson.mapper().writeValueAsBytes(provenance))))
                .event();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCorrectionHoldsFromTheDayThatItSaysWhoeverMadeIt(boolean resubmitted) {
        var hire = new FilingContent.Hire(
                LocalDate.of(2012, 6, 16), contract("2012-01-01", "2013-12-31"), false, null, null);

        assertThat(EffectiveDay.of(corrected(hire, resubmitted))).isEqualTo("2012-06-16");
    }

    @Test
    void aContractHoldsOnceItIsSigned() {
        var signedAhead = new FilingContent.Renewal(contract("2012-01-01", "2013-12-31"), false);

        assertThat(EffectiveDay.of(corrected(signedAhead, true))).isEqualTo("2012-01-01");
    }

    private static FilingCorrected corrected(FilingContent content, boolean resubmitted) {
        return new FilingCorrected(
                new RelationshipId("r"),
                new EmployerId("D2143569X"),
                NANGUAN,
                filing(1, "2012-07-01"),
                content,
                "日期更正",
                resubmitted,
                new FirstSubmission(LocalDate.of(2012, 7, 1), NANGUAN, false));
    }
}
