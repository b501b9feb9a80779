package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.employment.EmployerStory.EMPLOYER;
import static org.hemu.domain.employment.EmployerStory.KUANCHENG;
import static org.hemu.domain.employment.EmployerStory.NANGUAN;
import static org.hemu.domain.employment.EmployerStory.declared;
import static org.hemu.domain.employment.EmployerStory.deregister;
import static org.hemu.domain.employment.EmployerStory.given;
import static org.hemu.domain.employment.EmployerStory.inTime;
import static org.hemu.domain.employment.EmployerStory.move;
import static org.hemu.domain.employment.EmployerStory.moved;
import static org.hemu.domain.employment.EmployerStory.on;
import static org.hemu.domain.employment.EmployerStory.registered;
import static org.hemu.domain.employment.EmployerStory.rename;

import org.hemu.api.employment.EmployerEvent.EmployerDeregistered;
import org.hemu.api.employment.EmployerEvent.EmployerRenamed;
import org.hemu.api.employment.EmploymentRejection.DatesOutOfOrder;
import org.junit.jupiter.api.Test;

class ChronologyTest {
    private static final DatesOutOfOrder BEFORE_LAST_DECLARED =
            new DatesOutOfOrder("the last declared month", "ceasedOn", "/ceasedOn");

    @Test
    void anEmployerDoesNotMoveBeforeItsLastMove() {
        var moved = given(registered(), moved(NANGUAN, KUANCHENG, "2011-03-01"));

        moved.when(move(NANGUAN, "2011-02-28"), on("2011-04-01"))
                .refused(new DatesOutOfOrder("the last move", "changedOn", "/changedOn"));
        assertThat(moved.when(move(NANGUAN, "2011-03-01"), on("2011-03-01")).event())
                .isEqualTo(moved(KUANCHENG, NANGUAN, "2011-03-01"));
    }

    @Test
    void anEmployerDoesNotMoveBeforeItsRegistration() {
        given(registered())
                .when(move(KUANCHENG, "2010-03-19"), on("2010-04-01"))
                .refused(new DatesOutOfOrder("registeredOn", "changedOn", "/changedOn"));
        assertThat(given(registered())
                        .when(move(KUANCHENG, "2010-03-20"), on("2010-03-20"))
                        .event())
                .isEqualTo(moved(NANGUAN, KUANCHENG, "2010-03-20"));
    }

    @Test
    void anEmployerDoesNotCeaseBeforeItsLastMove() {
        var moved = given(registered(), moved(NANGUAN, KUANCHENG, "2011-03-01"));

        moved.when(deregister("2011-02-28"), on("2011-03-01"))
                .refused(new DatesOutOfOrder("the last move", "ceasedOn", "/ceasedOn"));
        assertThat(moved.when(deregister("2011-03-01"), on("2011-03-01")).event())
                .isInstanceOf(EmployerDeregistered.class);
    }

    @Test
    void anEmployerDoesNotCeaseBeforeTheLastMonthInWhichItHadPeopleOnItsRoll() {
        var declared = given(
                registered(),
                declared("2011-03", 10, 8, "2011-04-05"),
                declared("2011-02", 10, 8, "2011-04-06"),
                declared("2011-04", 0, 0, "2011-05-05"));

        declared.when(deregister("2011-02-28"), on("2011-05-06")).refused(BEFORE_LAST_DECLARED);
        assertThat(declared.when(deregister("2011-03-01"), on("2011-05-06")).event())
                .isInstanceOf(EmployerDeregistered.class);
    }

    @Test
    void aMonthThatIsCorrectedToNobodyContradictsNothing() {
        assertThat(given(
                                registered(),
                                declared("2011-03", 10, 8, "2011-04-05"),
                                declared("2011-03", 0, 0, "2011-04-06"))
                        .when(deregister("2011-02-28"), on("2011-05-06"))
                        .event())
                .isInstanceOf(EmployerDeregistered.class);
    }

    @Test
    void otherChangesAreFiledLateInAnyOrder() {
        given(
                        registered(),
                        moved(NANGUAN, KUANCHENG, "2011-03-01"),
                        new EmployerRenamed(EMPLOYER, KUANCHENG, "长春市和顺机械有限公司", inTime("2011-03-02")))
                .when(rename("长春市和顺精密机械有限公司", "2011-02-28"), on("2011-02-28"))
                .then(new EmployerRenamed(EMPLOYER, KUANCHENG, "长春市和顺精密机械有限公司", inTime("2011-02-28")));
    }
}
