package org.hemu.domain.employment;

import static org.hemu.domain.employment.EmployerStory.day;
import static org.hemu.domain.employment.RelationshipStory.EMPLOYER;
import static org.hemu.domain.employment.RelationshipStory.ending;
import static org.hemu.domain.employment.RelationshipStory.hire;
import static org.hemu.domain.employment.RelationshipStory.standard;

import org.hemu.api.employment.Contract;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EmploymentRejection.DatesOutOfOrder;
import org.hemu.api.employment.EmploymentRejection.EmployerNoLongerRegistered;
import org.hemu.api.employment.EmploymentRejection.EmployerUnknown;
import org.hemu.api.employment.EmploymentRejection.RelationshipStillActive;
import org.hemu.api.employment.EmploymentRejection.TermDoesNotFitType;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.FilingContent.TransferOut;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.employment.RelationshipCommand.CorrectFiling;
import org.hemu.api.employment.RelationshipCommand.CorrectTakeOver;
import org.hemu.api.employment.RelationshipCommand.FileHire;
import org.hemu.api.employment.RelationshipCommand.TransferRelationship;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipId;
import org.hemu.domain.shared.Spec.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefusedTakeOverTest {
    private static final EmployerId HERE = new EmployerId("D2143569X");
    private static final RelationshipId ID = RelationshipIdentity.of(HERE, RelationshipStory.WORKER, Regime.STANDARD);
    private static final RelationshipStory THERE = standard().on("2011-07-01");
    private static final Terms YEAR = Terms.fixed("2011-01-01", "2011-12-31");

    private static TransferRelationship transfer(String lastDay, @Nullable Contract contract) {
        return new TransferRelationship(ID, EMPLOYER, THERE.id(), day(lastDay), contract, "公司合并");
    }

    private static FileHire hireOf(TransferRelationship transfer, @Nullable Contract contract) {
        var hire = new FilingContent.Hire(transfer.lastDay().plusDays(1), contract, false, day("2010-03-15"), ID);
        return (FileHire) THERE.command(hire);
    }

    private static Outcome<RelationshipEvent> told(
            RelationshipCommand asked, RelationshipCommand following, RelationshipStory there) {
        return new Outcome<>(RefusedTakeOver.toldOf(
                asked,
                Relationship.decide(
                        following,
                        there.state(),
                        new RelationshipCircumstances(
                                there.today(), there.employer(), there.person(), Relationship.INITIAL))));
    }

    @Test
    void namesTheEmployerToWhichTheWorkerIsTransferred() {
        var transfer = transfer("2011-06-29", null);

        told(transfer, hireOf(transfer, null), THERE.with()).refused(new EmployerUnknown(EMPLOYER, "/toEmployer"));
    }

    @Test
    void namesTheLastDayWhenTheFirstDayThereCannotBe() {
        var transfer = transfer("2011-06-29", null);
        var ceased = THERE.with(EmployerStory.registered(), EmployerStory.deregistered("2011-06-29"));
        var endedThere = THERE.filed(hire("2011-05-01", null))
                .filed(ending("2011-06-30", EndingGround.MUTUAL_PROPOSED_BY_WORKER));

        told(transfer, hireOf(transfer, null), ceased)
                .refused(new EmployerNoLongerRegistered(EMPLOYER, day("2011-06-29"), "/lastDay"));
        told(transfer, hireOf(transfer, null), endedThere)
                .refused(new DatesOutOfOrder("the last ending", "lastDay", "/lastDay"));
    }

    @Test
    void namesTheContractThatTheTransferStatesButNotOneThatItCarriesOn() {
        Contract endless = new Terms(Contract.Type.FIXED_TERM, "2011-06-30", "2011-06-30", null, null).contract();
        Contract tooShort = Terms.fixed("2011-01-01", "2011-06-29").contract();
        var transfer = transfer("2011-06-29", endless);
        var carrying = transfer("2011-06-29", null);

        told(transfer, hireOf(transfer, endless), THERE)
                .refused(new TermDoesNotFitType(Contract.Type.FIXED_TERM, "/contract/to"));
        told(transfer, hireOf(transfer, tooShort), THERE)
                .refused(new DatesOutOfOrder("lastDay", "contract.to", "/contract/to"));
        told(carrying, hireOf(carrying, tooShort), THERE)
                .refused(new DatesOutOfOrder("lastDay", "contract.to", "/lastDay"));
    }

    @Test
    void namesTheCorrectedLastDayWhenTheContractThereEndsBeforeIt() {
        var there = THERE.on("2012-02-01").submitted(hire("2011-06-30", YEAR));
        var correction =
                new CorrectFiling(ID, 2, new TransferOut(day("2011-12-31"), EMPLOYER, there.id(), "公司合并"), "日期更正");
        var moved = new CorrectTakeOver(there.id(), 1, day("2012-01-01"), YEAR.contract(), false, null, "日期更正");

        told(correction, moved, there).refused(new DatesOutOfOrder("lastDay", "contract.to", "/lastDay"));
    }

    @Test
    void namesNoFieldWhenTheWorkerIsEmployedThere() {
        var transfer = transfer("2011-06-29", null);

        told(transfer, hireOf(transfer, null), THERE.filed(hire("2011-05-01", null)))
                .refused(new RelationshipStillActive(THERE.id(), day("2011-05-01")));
    }
}
