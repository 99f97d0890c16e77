package com.leadintel.application.demo.port;

import com.leadintel.application.demo.Colleague;
import com.leadintel.application.demo.Line;
import com.leadintel.application.demo.PlannedCall;
import com.leadintel.application.demo.Story;
import com.leadintel.application.lead.RecordBant;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.call.CallDirection;
import com.leadintel.domain.call.CallType;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Outcome;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.PhoneNumber;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One story for every ending. */
public final class ShortStories implements Stories {
    private static final List<Line> DIALOGUE = List.of(
            new Line(Side.SELLER, "Maya", "Hello Nora, how do you plan your routes today?"),
            new Line(Side.BUYER, "Nora", "By hand, and we lose two hours every day."),
            new Line(Side.SELLER, "Maya", "Is there money for it?"),
            new Line(Side.BUYER, "Nora", "Yes, we have a budget of thirty thousand dollars for this year."));

    @Override
    public List<Story> all() {
        return Arrays.stream(Stage.values()).map(ShortStories::endingIn).toList();
    }

    /** The story that ends in this stage. */
    public static Story endingIn(Stage ending) {
        long number = 700L + Arrays.asList(Stage.values()).indexOf(ending);
        boolean called = ending != Stage.NEW && ending != Stage.RESEARCHED;
        Person nora = Person.named("Nora", "Field" + (char) ('a' + number - 700))
                .at(new EmailAddress("nora@firm" + number + ".example"))
                .on(new PhoneNumber("+1212555010" + (number - 700)));
        return new Story(
                new LeadId(SequentialIds.nth(number)),
                LeadDetails.of(nora, Company.named("Firm " + Long.toString(number * 7_919, 36))),
                LeadSource.of(LeadSource.Channel.WEB),
                20,
                ending == Stage.NEW ? Optional.empty() : Optional.of(Colleague.MAYA),
                called ? List.of(call(number, List.of()), call(number + 50, DIALOGUE)) : List.of(),
                called ? notes() : Map.of(),
                ending,
                ending == Stage.HANDED_OFF ? Optional.of(handing()) : Optional.empty(),
                ending == Stage.DISQUALIFIED ? Optional.of("Signed with somebody else") : Optional.empty());
    }

    private static PlannedCall call(long number, List<Line> dialogue) {
        return new PlannedCall(
                new CallId(SequentialIds.nth(number)),
                5,
                LocalTime.of(10, 30),
                CallDirection.OUTBOUND,
                dialogue.isEmpty() ? Optional.empty() : Optional.of(CallType.DISCOVERY),
                Duration.ofMinutes(3),
                dialogue);
    }

    private static Map<BantElement, RecordBant.Words> notes() {
        return Arrays.stream(BantElement.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        element -> new RecordBant.Words("As Nora wrote", Optional.empty(), Optional.empty())));
    }

    private static Story.Handing handing() {
        return new Story.Handing(
                Colleague.ALEX,
                Optional.of("Call before Thursday"),
                Optional.of(new Story.Ending(Outcome.Result.WON, Optional.of(Money.of(30_000, "USD")))));
    }
}
