package com.leadintel.integrations.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import com.leadintel.application.shared.port.PhoneNumberParser;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.integrations.settings.Keys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Reads numbers by the numbering plans of the world. */
@Singleton
public class LibPhoneNumberParser implements PhoneNumberParser {
    /** Longer text is prose, not a number. */
    private static final int LONGEST = 60;

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    private final PhoneSettings settings;

    @Inject
    LibPhoneNumberParser(Config config) {
        this(Keys.read(config, PhoneSettings::from));
    }

    LibPhoneNumberParser(PhoneSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<PhoneNumber> parse(TenantId tenant, String written) {
        if (written.isBlank() || written.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Phonenumber.PhoneNumber number = plans.parse(written, settings.of(tenant));
            return plans.isPossibleNumber(number) && plausible(number)
                    ? Optional.of(new PhoneNumber(plans.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    private boolean plausible(Phonenumber.PhoneNumber number) {
        return plans.isValidNumber(number)
                || plans.isPossibleNumberWithReason(number) == PhoneNumberUtil.ValidationResult.IS_POSSIBLE;
    }
}
