package com.leadintel.application.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.shared.port.PhoneNumberParser;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnderstandDraftTest {
    /** Numbers of one region only: ten digits with any signs between them. */
    static final PhoneNumberParser TEN_DIGITS = (tenant, text) -> Optional.of(text.replaceAll("[^0-9]", ""))
            .filter(digits -> digits.length() == 10)
            .map(digits -> new PhoneNumber("+1" + digits));

    private final Caller caller = Caller.system(new TenantId(new UUID(1, 1)), "test");
    private final UnderstandDraft understand = new UnderstandDraft(TEN_DIGITS);

    static LeadDraft draft(String lastName, String email, String phone, String website) {
        return new LeadDraft(
                Optional.of(" "),
                Optional.ofNullable(lastName),
                Optional.empty(),
                Optional.ofNullable(email),
                Optional.ofNullable(phone),
                Optional.empty(),
                Optional.ofNullable(website),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Hello"));
    }

    @Test
    void wordsBecomeWhatWeKnow() {
        LeadDetails details =
                understand.handle(caller, draft(" Day ", "Robin@Day.example", "(209) 259-2844", "day.example"));
        assertThat(details.person().firstName()).isEmpty();
        assertThat(details.person().lastName()).contains("Day");
        assertThat(details.person().phone()).contains(new PhoneNumber("+12092592844"));
        assertThat(details.company().website()).contains(URI.create("https://day.example"));
    }

    @Test
    void anAddressWithItsSchemeStaysAsItIs() {
        LeadDetails details = understand.handle(caller, draft("Day", null, null, "http://day.example"));
        assertThat(details.company().website()).contains(URI.create("http://day.example"));
    }

    @Test
    void aNumberThatCannotBeDialledIsRefused() {
        refused("phone.malformed", draft("Day", null, "x 17", null));
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        refused("company.website-malformed", draft("Day", null, null, "not an address"));
    }

    @Test
    void aDraftWithoutANameIsRefused() {
        refused("lead.name-missing", draft(null, "robin@day.example", null, null));
    }

    private void refused(String code, LeadDraft draft) {
        assertThatThrownBy(() -> understand.handle(caller, draft))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
