package com.leadintel.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.lead.LeadSource.Channel;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadSourceTest {
    @ParameterizedTest
    @CsvSource({
        "Paid Search,Google Ads,ADVERTISING,Google Ads",
        "Social Media,TikTok,SOCIAL,TikTok",
        "Event,Events,EVENT,Events",
        "Video Content,YouTube,CONTENT,YouTube",
        "Web,LinkedIn,WEB,LinkedIn",
        "Empfehlung,,REFERRAL,Empfehlung",
        ",LinkedIn,SOCIAL,LinkedIn",
        "Carrier pigeon,Loft 3,OTHER,Carrier pigeon / Loft 3"
    })
    void whatPeopleWriteBecomesAChannel(String source, String detail, Channel channel, String kept) {
        assertThat(LeadSource.written(Optional.ofNullable(source), Optional.ofNullable(detail)))
                .contains(LeadSource.of(channel, kept));
    }

    @Test
    void nothingWrittenIsNoSource() {
        assertThat(LeadSource.written(Optional.empty(), Optional.empty())).isEmpty();
    }
}
