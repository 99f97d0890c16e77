package com.leadintel.ui.notification;

import com.leadintel.application.notification.SavePreference;
import com.leadintel.application.notification.ShowPreference;
import com.leadintel.domain.notification.Notification;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks what the viewer wants to be mailed about. */
@Dependent
public class PreferenceDialog {
    private final SessionCaller session;
    private final ShowPreference show;
    private final SavePreference save;

    @Inject
    public PreferenceDialog(SessionCaller session, ShowPreference show, SavePreference save) {
        this.session = session;
        this.show = show;
        this.save = save;
    }

    void open() {
        CheckboxGroup<Notification.Kind> kinds = new CheckboxGroup<>(Texts.of("preferences.mail"));
        kinds.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        kinds.setItems(Notification.Kind.values());
        kinds.setItemLabelGenerator(kind -> Texts.name("told.title", kind));
        kinds.setValue(show.handle(session.caller(), Optional.empty()).byEmail());
        Sheet sheet = new Sheet(
                Texts.of("today.preferences"), Kit.div("col", Kit.p("sec", Texts.of("preferences.text")), kinds));
        sheet.confirm(Texts.of("save"), () -> {
            boolean saved =
                    Toast.unlessRefused(() -> save.handle(session.caller(), Optional.empty(), kinds.getValue()));
            if (saved) {
                Toast.say(Texts.of("preferences.saved"));
            }
            return saved;
        });
        sheet.open();
    }
}
