package org.hemu.domain.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.mediation.CaseStory.CASE;
import static org.hemu.domain.mediation.CaseStory.LIU;
import static org.hemu.domain.mediation.CaseStory.day;
import static org.hemu.domain.mediation.CaseStory.document;
import static org.hemu.domain.mediation.CaseStory.ofStreet;
import static org.hemu.domain.mediation.CaseStory.worker;

import org.hemu.api.casework.DocumentKind;
import org.hemu.api.mediation.Ending;
import org.hemu.api.mediation.ProceedingsCommand.EndMediation;
import org.junit.jupiter.api.Test;

/** Nobody is erased who is still needed. */
class MediationRetentionTest {
    private static boolean needs(CaseStory story) {
        return MediationRetention.needs(worker(1), story.state());
    }

    @Test
    void keepsAWorkerUntilTheCaseIsOver() {
        CaseStory mediated = ofStreet().inMediation("2012-03-01");
        assertThat(needs(ofStreet().applied("2012-03-01"))).isTrue();
        assertThat(needs(mediated)).isTrue();
        assertThat(needs(ofStreet().agreed("2012-03-01", "2012-03-05", "2012-03-30")))
                .isTrue();
        assertThat(needs(ofStreet()
                        .agreed("2012-03-01", "2012-03-05", "2012-03-30")
                        .signed("2012-03-06")))
                .isTrue();
        assertThat(needs(mediated.then(
                        new EndMediation(CASE, Ending.NOT_REACHED, document(DocumentKind.RECORD), day("2012-03-08")),
                        "2012-03-08")))
                .isFalse();
    }

    @Test
    void keepsNobodyElse() {
        CaseStory mediated = ofStreet().inMediation("2012-03-01");
        assertThat(MediationRetention.needs(worker(2), mediated.state())).isFalse();
        assertThat(MediationRetention.needs(worker(1), MediationCase.initial())).isFalse();
    }

    @Test
    void keepsAMediatorUntilTheLastDayOfTheAppointment() {
        MediationBody body =
                BodyStory.after(BodyStory.ofStreet(), BodyStory.appointed(LIU, "2010-01-01", "2010-12-31"));
        assertThat(MediationRetention.needs(LIU, body, day("2010-12-31"))).isTrue();
        assertThat(MediationRetention.needs(LIU, body, day("2011-01-01"))).isFalse();
        assertThat(MediationRetention.needs(CaseStory.SUN, body, day("2010-06-01")))
                .isFalse();
        assertThat(MediationRetention.needs(LIU, MediationBody.initial(), day("2010-06-01")))
                .isFalse();
    }
}
