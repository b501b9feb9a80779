package org.hemu.domain.employment;

import static org.hemu.domain.employment.EmployerStory.EMPLOYER;
import static org.hemu.domain.employment.EmployerStory.NANGUAN;
import static org.hemu.domain.employment.EmployerStory.acceptedOn;
import static org.hemu.domain.employment.EmployerStory.day;
import static org.hemu.domain.employment.EmployerStory.filing;
import static org.hemu.domain.employment.EmployerStory.given;
import static org.hemu.domain.employment.EmployerStory.on;
import static org.hemu.domain.employment.EmployerStory.registered;
import static org.hemu.domain.employment.EmployerStory.sendBack;
import static org.hemu.domain.employment.EmployerStory.sentBackOn;
import static org.hemu.domain.employment.EmployerStory.submittedOn;

import java.util.List;
import org.hemu.api.employment.EmployerCommand.AcceptInitialFiling;
import org.hemu.api.employment.EmployerCommand.CorrectInitialFiling;
import org.hemu.api.employment.EmployerCommand.SubmitInitialFiling;
import org.hemu.api.employment.EmploymentRejection.InitialFilingNotIn;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingCorrected;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;

class InitialFilingTest {
    private static final SubmitInitialFiling SUBMIT = new SubmitInitialFiling(EMPLOYER);
    private static final AcceptInitialFiling ACCEPT = new AcceptInitialFiling(EMPLOYER);
    private static final CorrectInitialFiling CORRECT = new CorrectInitialFiling(EMPLOYER, "补职工名册");

    @Test
    @Pins("filing-initial-30-days")
    void isInTimeUpToThe30thDayAndLateFromThe31st() {
        given(registered()).when(SUBMIT, on("2010-04-14")).then(submittedOn("2010-04-14"));
        given(registered()).when(SUBMIT, on("2010-04-15")).then(submittedOn("2010-04-15"));
    }

    @Test
    void countsFromTheDayOfItsAcceptance() {
        given(registered(), submittedOn("2010-04-14"))
                .when(ACCEPT, on("2010-04-20"))
                .then(acceptedOn("2010-04-20"));
    }

    @Test
    void isReturnedCorrectedUnderTheSameNumberAndAccepted() {
        given(registered(), submittedOn("2010-04-14"))
                .when(sendBack(), on("2010-04-16"))
                .then(sentBackOn("2010-04-16"));

        var corrected = new InitialFilingCorrected(
                EMPLOYER, NANGUAN, "补职工名册", new Filing(1, day("2010-05-02"), day("2010-04-14"), false, List.of()));
        given(registered(), submittedOn("2010-04-14"), sentBackOn("2010-04-16"))
                .when(CORRECT, on("2010-05-02"))
                .then(corrected);
        given(registered(), submittedOn("2010-04-14"), sentBackOn("2010-04-16"), corrected)
                .when(ACCEPT, on("2010-05-03"))
                .then(acceptedOn("2010-05-03"));
    }

    @Test
    void staysLateWhenItIsCorrected() {
        var first = filing("2010-04-15");

        given(registered(), submittedOn("2010-04-15"), sentBackOn("2010-04-16"))
                .when(CORRECT, on("2010-05-02"))
                .then(new InitialFilingCorrected(
                        EMPLOYER,
                        NANGUAN,
                        "补职工名册",
                        new Filing(1, day("2010-05-02"), first.dueOn(), true, first.findings())));
    }

    @Test
    void takesItsStepsInOrderOnly() {
        given(registered()).when(ACCEPT, on("2010-04-14")).refused(notIn("SUBMITTED", "NOT_SUBMITTED"));
        given(registered()).when(sendBack(), on("2010-04-14")).refused(notIn("SUBMITTED", "NOT_SUBMITTED"));
        given(registered()).when(CORRECT, on("2010-04-14")).refused(notIn("RETURNED", "NOT_SUBMITTED"));
        given(registered(), submittedOn("2010-04-14"))
                .when(SUBMIT, on("2010-04-15"))
                .refused(notIn("NOT_SUBMITTED", "SUBMITTED"));
        given(registered(), submittedOn("2010-04-14"), acceptedOn("2010-04-15"))
                .when(ACCEPT, on("2010-04-16"))
                .refused(notIn("SUBMITTED", "ACCEPTED"));
        given(registered(), submittedOn("2010-04-14"), sentBackOn("2010-04-15"))
                .when(ACCEPT, on("2010-04-16"))
                .refused(notIn("SUBMITTED", "RETURNED"));
    }

    private static InitialFilingNotIn notIn(String needed, String actual) {
        return new InitialFilingNotIn(EMPLOYER, needed, actual);
    }
}
