package com.leadintel.ui.call;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Texts;

/** Asks which lead a call was with. */
final class MatchDialog {
    private final Sheet sheet;

    MatchDialog(CallListPresenter presenter, CallId call, Runnable changed) {
        LeadChoice lead = new LeadChoice(presenter::leads);
        sheet = new Sheet(Texts.of("call.match.title"), Kit.div("col", lead));
        sheet.confirm(Texts.of("call.match.do"), () -> {
            LeadId chosen = lead.getValue();
            if (chosen == null) {
                lead.setErrorMessage(Texts.of("call.match.missing"));
                lead.setInvalid(true);
                return false;
            }
            boolean done = Toast.unlessRefused(() -> presenter.match(call, chosen));
            changed.run();
            return done;
        });
    }

    void open() {
        sheet.open();
    }
}
