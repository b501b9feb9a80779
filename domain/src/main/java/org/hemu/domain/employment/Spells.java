package org.hemu.domain.employment;

import java.util.ArrayList;
import java.util.List;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.Regime;

/** What the filings of a pair amount to, one spell after another. */
final class Spells {
    private Spells() {}

    /** The spells with one more filing; the same when there is nothing to which it could apply. */
    static List<Spell> with(List<Spell> spells, FilingContent content, Regime regime) {
        if (!applies(content, spells)) {
            return spells;
        }
        List<Spell> after = new ArrayList<>(spells);
        switch (content) {
            case FilingContent.Hire hire -> after.add(Spell.of(hire, regime));
            case FilingContent.FirstContract c -> after.add(after.removeLast().concluding(c.contract()));
            case FilingContent.Renewal c -> after.add(after.removeLast().concluding(c.contract()));
            case FilingContent.Amendment c -> after.add(after.removeLast().amending(c));
            case FilingContent.Ending c -> after.add(after.removeLast().endingOn(c.endedOn()));
            case FilingContent.TransferOut c -> after.add(after.removeLast().endingOn(c.lastDay()));
        }
        return List.copyOf(after);
    }

    /** Everything but a hire needs a spell to apply to, an amendment also a contract. */
    static boolean applies(FilingContent content, List<Spell> spells) {
        return switch (content) {
            case FilingContent.Hire _ -> true;
            case FilingContent.Amendment _ ->
                !spells.isEmpty() && spells.getLast().firstTerm().isPresent();
            case FilingContent.FirstContract _,
                    FilingContent.Renewal _,
                    FilingContent.Ending _,
                    FilingContent.TransferOut _ -> !spells.isEmpty();
        };
    }
}
