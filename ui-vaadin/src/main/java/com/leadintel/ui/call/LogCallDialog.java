package com.leadintel.ui.call;

import com.leadintel.domain.call.CallDirection;
import com.leadintel.domain.call.CallType;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.ui.kit.FileField;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.ReaderZone;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;

/** Logs a call by hand, with its sound, its transcript, or neither. */
@Dependent
public class LogCallDialog {
    private final LogCallPresenter presenter;
    private final Clock clock;

    @Inject
    public LogCallDialog(LogCallPresenter presenter, Clock clock) {
        this.presenter = presenter;
        this.clock = clock;
    }

    void open(Optional<LeadId> known, Consumer<CallId> logged) {
        LeadChoice lead = new LeadChoice(presenter.leads()::leads);
        Select<CallDirection> direction = new Select<>();
        direction.setLabel(Texts.of("call.direction"));
        direction.setItems(CallDirection.values());
        direction.setItemLabelGenerator(one -> Texts.sentence(Texts.name("direction", one)));
        direction.setValue(CallDirection.OUTBOUND);
        Select<CallType> type = new Select<>();
        type.setLabel(Texts.of("call.type"));
        type.setItems(CallType.values());
        type.setItemLabelGenerator(one -> Texts.name("call-type", one));
        DateTimePicker at = new DateTimePicker(Texts.of("call.at"));
        ReaderZone zone = new ReaderZone();
        zone.whenKnown(here -> {
            at.setHelperText(Texts.of("call.at.zone", here.getId()));
            at.setValue(LocalDateTime.ofInstant(clock.instant(), here).truncatedTo(ChronoUnit.MINUTES));
        });
        IntegerField minutes = new IntegerField(Texts.of("call.minutes"));
        minutes.setMin(0);
        minutes.setMax(1440);
        minutes.setValue(30);
        TextField sellers = new TextField(Texts.of("call.sellers"));
        sellers.setHelperText(Texts.of("call.sellers.help"));
        sellers.setValue(presenter.ownName());
        FileField transcript = new FileField(Texts.of("call.transcript"), Texts.of("call.transcript.help"), 20);
        FileField sound = new FileField(Texts.of("call.sound"), Texts.of("call.sound.help"), 500);
        Tagged form = Kit.div("li-form");
        if (known.isEmpty()) {
            form.add(lead);
        }
        form.add(type, direction, at, minutes, sellers);
        Tagged files = Kit.div("li-form", transcript, sound);
        Sheet sheet = new Sheet(Texts.of("call.log"), form, files);
        sheet.confirm(Texts.of("call.log.do"), () -> {
            if (transcript.isArriving() || sound.isArriving()) {
                Toast.problem(Texts.of("file.arriving"));
                return false;
            }
            return Toast.unlessRefused(() -> logged.accept(presenter.log(new LogCallPresenter.Form(
                    known.or(() -> Optional.ofNullable(lead.getValue())),
                    direction.getValue(),
                    Optional.ofNullable(type.getValue()),
                    Optional.ofNullable(at.getValue())
                            .map(time -> time.atZone(zone.zone()).toInstant())
                            .orElseGet(clock::instant),
                    Optional.ofNullable(minutes.getValue()).orElse(0),
                    sellers.getValue(),
                    transcript.file(),
                    sound.file()))));
        });
        sheet.open();
    }
}
