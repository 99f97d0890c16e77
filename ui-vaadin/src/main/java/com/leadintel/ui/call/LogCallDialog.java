package com.leadintel.ui.call;

import com.leadintel.domain.call.CallDirection;
import com.leadintel.domain.call.CallType;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.ui.kit.Days;
import com.leadintel.ui.kit.FileField;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.ReaderZone;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Numbers;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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

    /** Asks about a call with a lead, if that is known already, and says which call was logged. */
    public void open(Optional<LeadId> known, Consumer<CallId> logged) {
        LeadChoice lead = new LeadChoice(presenter.leads()::leads);
        lead.setHelperText(Texts.of("call.lead.help"));
        Select<CallDirection> direction = new Select<>();
        direction.setLabel(Texts.of("call.direction"));
        direction.setItems(CallDirection.values());
        direction.setItemLabelGenerator(one -> Texts.sentence(Texts.name("direction", one)));
        direction.setValue(CallDirection.OUTBOUND);
        Select<CallType> type = new Select<>();
        type.setLabel(Texts.of("call.type"));
        type.setItems(CallType.values());
        type.setItemLabelGenerator(one -> Texts.name("call-type", one));
        DateTimePicker at = Days.of(new DateTimePicker(Texts.of("call.at")));
        ReaderZone zone = new ReaderZone();
        zone.whenKnown(here -> {
            at.setHelperText(Texts.of("call.at.zone", here.getId()));
            at.setValue(LocalDateTime.ofInstant(clock.instant(), here).truncatedTo(ChronoUnit.MINUTES));
        });
        CallLength length = new CallLength();
        TextField sellers = new TextField(Texts.of("call.sellers"));
        sellers.setHelperText(Texts.of("call.sellers.help"));
        sellers.setValue(presenter.ownName());
        Tagged said = Kit.div("row wrap t13").styled("margin-top", "8px");
        FileField transcript = new FileField(Texts.of("call.transcript"), Texts.of("call.transcript.help"), 20)
                .whenBrought(file -> offer(file.flatMap(presenter::day), at, said));
        FileField sound = new FileField(Texts.of("call.sound"), Texts.of("call.sound.help"), 500)
                .whenBrought(file -> length.hear(file.flatMap(presenter::length)));
        Component whose = known.map(this::named).orElse(lead);
        whose.getStyle().set("grid-column", "1 / -1");
        Tagged form = Kit.div("li-form", whose, type, direction, at, length, sellers);
        Tagged files = Kit.div("li-form", transcript, sound);
        Sheet sheet = new Sheet(Texts.of("call.log"), form, files, said);
        sheet.confirm(Texts.of("call.log.do"), () -> {
            if (transcript.isArriving() || sound.isArriving()) {
                Toast.problem(Texts.of("file.arriving"));
                return false;
            }
            Optional<Duration> took = length.length();
            return took.isPresent()
                    && Toast.unlessRefused(() -> logged.accept(presenter.log(new LogCallPresenter.Form(
                            known.or(() -> Optional.ofNullable(lead.getValue())),
                            direction.getValue(),
                            Optional.ofNullable(type.getValue()),
                            Optional.ofNullable(at.getValue())
                                    .map(time -> time.atZone(zone.zone()).toInstant())
                                    .orElseGet(clock::instant),
                            took.get(),
                            sellers.getValue(),
                            transcript.file(),
                            sound.file()))));
        });
        sheet.open();
    }

    private Component named(LeadId lead) {
        TextField name = new TextField(Texts.of("call.lead"));
        name.setValue(presenter.name(lead));
        name.setReadOnly(true);
        return name;
    }

    /** Offers the day that the transcript names, when it is another than the one that is chosen. */
    private static void offer(Optional<LocalDate> day, DateTimePicker at, Tagged said) {
        said.removeAll();
        day.filter(named -> at.isEmpty() || !at.getValue().toLocalDate().equals(named))
                .ifPresent(named -> said.add(
                        Kit.span("sec", Texts.of("call.day.said", Numbers.day(named))),
                        Kit.button("xs", "", Texts.of("call.day.take"), () -> {
                            LocalTime time = at.isEmpty()
                                    ? LocalTime.NOON
                                    : at.getValue().toLocalTime();
                            at.setValue(named.atTime(time));
                            said.removeAll();
                        })));
    }
}
