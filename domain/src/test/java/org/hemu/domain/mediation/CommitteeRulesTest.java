package org.hemu.domain.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.mediation.BodyStory.BODY;
import static org.hemu.domain.mediation.BodyStory.LIU;
import static org.hemu.domain.mediation.BodyStory.NANGUAN;
import static org.hemu.domain.mediation.BodyStory.appoint;
import static org.hemu.domain.mediation.BodyStory.constitute;
import static org.hemu.domain.mediation.BodyStory.day;
import static org.hemu.domain.mediation.BodyStory.given;
import static org.hemu.domain.mediation.BodyStory.ofBothSides;
import static org.hemu.domain.mediation.BodyStory.ofEnterprise;
import static org.hemu.domain.mediation.BodyStory.ofStreet;
import static org.hemu.domain.mediation.BodyStory.ofThePeople;
import static org.hemu.domain.mediation.BodyStory.on;
import static org.hemu.domain.mediation.BodyStory.peoples;

import java.util.List;
import java.util.Map;
import org.hemu.api.mediation.BodyKind;
import org.hemu.api.mediation.Composition;
import org.hemu.api.mediation.MediationBodyEvent;
import org.hemu.api.mediation.MediationBodyEvent.CommitteeConstituted;
import org.hemu.api.mediation.MediationBodyEvent.MediatorAppointed;
import org.hemu.api.mediation.MediationBodyRejection.CompositionImpossible;
import org.hemu.api.mediation.MediationBodyRejection.NoCommittee;
import org.hemu.api.shared.Finding;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A committee that falls short of the law is on record with what it lacks. */
class CommitteeRulesTest {
    private static List<String> lacks(MediationBodyEvent body, Composition composition, String constitutedOn) {
        var event = given(body)
                .when(constitute(composition, constitutedOn), on("2020-01-01"))
                .event();
        return ((CommitteeConstituted) event)
                .findings().stream().map(finding -> finding.citation().rule()).toList();
    }

    @ParameterizedTest(name = "{0} members: {1}")
    @CsvSource({"2, false", "3, true", "9, true", "10, false"})
    @Pins("peoples-committee-3-to-9-members")
    void aPeoplesCommitteeHasThreeToNineMembers(int members, boolean enough) {
        assertThat(lacks(ofThePeople(), peoples(members, 1), "2011-03-01").isEmpty())
                .isEqualTo(enough);
    }

    @Test
    @Pins("peoples-committee-has-women")
    void aPeoplesCommitteeHasWomen() {
        assertThat(lacks(ofThePeople(), peoples(5, 0), "2011-03-01")).containsExactly("peoples-committee-has-women");
        assertThat(lacks(ofThePeople(), peoples(5, 1), "2011-03-01")).isEmpty();
    }

    @Test
    @Pins("peoples-committee-3-year-term")
    void aPeoplesCommitteeIsElectedAgainWithinThreeYears() {
        var first =
                new CommitteeConstituted(BODY, NANGUAN, peoples(5, 2), day("2012-02-29"), day("2015-02-28"), List.of());

        given(ofThePeople())
                .when(constitute(peoples(5, 2), "2012-02-29"), on("2012-03-01"))
                .then(first);
        given(ofThePeople(), first)
                .when(constitute(peoples(5, 2), "2015-02-28"), on("2015-03-10"))
                .then(new CommitteeConstituted(
                        BODY, NANGUAN, peoples(5, 2), day("2015-02-28"), day("2018-02-28"), List.of()));
        var late = given(ofThePeople(), first)
                .when(constitute(peoples(5, 2), "2015-03-01"), on("2015-03-10"))
                .event();
        assertThat(((CommitteeConstituted) late).findings())
                .containsExactly(new Finding(
                        CommitteeRules.TERM.citation(), Map.of("dueOn", "2015-02-28", "constitutedOn", "2015-03-01")));
    }

    @Test
    @Pins("enterprise-committee-of-both-sides")
    void anEnterpriseCommitteeHasMembersOfBothSides() {
        assertThat(lacks(ofEnterprise(), ofBothSides(3, 0), "2010-01-01"))
                .containsExactly("enterprise-committee-of-both-sides");
        assertThat(lacks(ofEnterprise(), ofBothSides(0, 3), "2010-01-01"))
                .containsExactly("enterprise-committee-of-both-sides");
        assertThat(lacks(ofEnterprise(), ofBothSides(2, 1), "2010-01-01")).isEmpty();
    }

    @Test
    @Pins("enterprise-committee-chair")
    void anEnterpriseCommitteeIsChairedByTheUnionOrByWhomBothChose() {
        assertThat(lacks(ofEnterprise(), new Composition(4, 1, 2, 2, false), "2010-01-01"))
                .containsExactly("enterprise-committee-chair");
    }

    @Test
    @Pins("enterprise-committee-parity")
    void anEnterpriseCommitteeHasAsManyMembersOfEachSideFrom2012On() {
        assertThat(lacks(ofEnterprise(), ofBothSides(2, 1), "2011-12-31")).isEmpty();
        assertThat(lacks(ofEnterprise(), ofBothSides(2, 1), "2012-01-01"))
                .containsExactly("enterprise-committee-parity");
        assertThat(lacks(ofEnterprise(), ofBothSides(2, 2), "2012-01-01")).isEmpty();
    }

    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource({
        "2012-01-01, 2012-12-30, false",
        "2012-01-01, 2012-12-31, true",
        "2012-02-29, 2013-02-27, true",
        "2011-12-31, 2012-01-31, true"
    })
    @Pins("enterprise-mediator-one-year")
    void anEnterpriseAppointsMediatorsForAYearAtLeast(String from, String until, boolean enough) {
        var event = given(ofEnterprise())
                .when(appoint(LIU, from, until), on("2013-01-01"))
                .event();

        assertThat(((MediatorAppointed) event).findings().isEmpty()).isEqualTo(enough);
    }

    @Test
    void whatIsNoCommitteeIsNotConstituted() {
        given(ofStreet())
                .when(constitute(peoples(5, 2), "2011-03-01"), on("2011-03-01"))
                .refused(new NoCommittee(BodyKind.TOWNSHIP_BODY));
    }

    @Test
    void noCommitteeHasMoreWomenOrRepresentativesThanMembers() {
        for (Composition impossible : List.of(
                peoples(0, 0),
                peoples(3, 4),
                new Composition(3, -1, 0, 0, true),
                new Composition(3, 1, 2, 2, true),
                new Composition(3, 1, -1, 2, true))) {
            given(ofEnterprise())
                    .when(constitute(impossible, "2011-03-01"), on("2011-03-01"))
                    .refused(new CompositionImpossible(impossible.members(), "/composition"));
        }
    }
}
