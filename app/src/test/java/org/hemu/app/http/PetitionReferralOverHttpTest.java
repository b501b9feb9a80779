package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.app.http.Petitioning.DISTRICT;
import static org.hemu.app.http.Petitioning.document;
import static org.hemu.app.http.Petitioning.done;
import static org.hemu.app.http.Petitioning.letter;
import static org.hemu.app.http.Petitioning.refusedAt;
import static org.hemu.app.http.Petitioning.registration;
import static org.hemu.app.http.Petitioning.with;

import java.nio.file.Path;
import java.util.Map;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A matter goes from petitions to mediation and back, and stays one matter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PetitionReferralOverHttpTest {
    private static final String ON = "2012-03-01";
    private RunningHemu hemu;
    private Petitioning offices;
    private Mediating street;

    @BeforeAll
    void start(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
        offices = Petitioning.in(hemu);
        street = Mediating.by("PEOPLES_MEDIATION_LAW", hemu);
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    private String first(String one) {
        return offices.history(one).getFirst().payload().toString();
    }

    private Answer mediationFrom(String petition, String passport) {
        return street.apply(with(
                street.application("2012-03-05", "dispute", Mediating.dispute(passport)),
                "origin",
                Map.of("channel", "PETITION", "caseId", petition)));
    }

    @Test
    void goesFromAPetitionToMediation() {
        Answer registered = done(offices.register(registration(DISTRICT, "ORGAN", letter("E00000201", ON))));
        String id = Petitioning.id(registered);
        String referral = Petitioning.address(registered) + "/referral";
        Map<String, Object> toCourt = Map.of("to", "COURT", "notice", document("NOTICE"), "referredOn", "2012-03-02");
        refusedAt(offices.step(referral, toCourt), 422, "not-referred-there", "/to");
        done(offices.step(referral, with(toCourt, "to", "MEDIATION")));

        refusedAt(mediationFrom(id, "E00000202"), 422, "origin-unknown", "/origin/caseId");
        Answer applied = done(mediationFrom(id, "E00000201"));

        assertThat(street.history(Mediating.address(applied))
                        .getFirst()
                        .payload()
                        .toString())
                .contains("\"matter\":\"" + id + "\"");
    }

    @Test
    void goesFromMediationToAPetition() {
        Answer applied = done(street.apply(street.application(ON, "dispute", Mediating.dispute("E00000203"))));
        String mediation = Petitioning.id(applied);
        done(street.step(
                Mediating.address(applied) + "/transfer", Map.of("to", "PETITION", "transferredOn", "2012-03-02")));
        Map<String, Object> origin = Map.of("channel", "MEDIATION", "caseId", mediation);

        refusedAt(
                offices.register(
                        with(registration(DISTRICT, "ORGAN", letter("E00000204", "2012-03-02")), "origin", origin)),
                422,
                "origin-unknown",
                "/origin/caseId");
        Answer registered = done(offices.register(
                with(registration(DISTRICT, "ORGAN", letter("E00000203", "2012-03-02")), "origin", origin)));

        assertThat(first(Petitioning.address(registered))).contains("\"matter\":\"" + mediation + "\"");
    }

    /** 信访条例 第十四条、第二十一条: what belongs before a court or a commission is not accepted, and the petitioner is told where to go. */
    @Test
    void tellsWhereToGoWithWhatBelongsBeforeACommission() {
        Answer registered = done(offices.register(registration(DISTRICT, "ORGAN", letter("E00000205", ON))));
        done(offices.step(
                Petitioning.address(registered) + "/decline",
                Map.of(
                        "reason",
                        "LEGAL_ROUTE",
                        "route",
                        "ARBITRATION",
                        "notice",
                        document("NOTICE"),
                        "declinedOn",
                        "2012-03-02")));
        assertThat(offices.history(Petitioning.address(registered))
                        .getLast()
                        .payload()
                        .toString())
                .contains("\"ARBITRATION\"", "\"petition-has-legal-route\"");
    }
}
