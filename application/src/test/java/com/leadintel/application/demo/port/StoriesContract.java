package com.leadintel.application.demo.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.demo.PlannedCall;
import com.leadintel.application.demo.Story;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.EmailAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What every collection of stories promises. */
public interface StoriesContract {
    /** The collection. */
    Stories stories();

    @Test
    default void everyStoryIsAboutAnotherLead() {
        assertThat(stories().all()).isNotEmpty().extracting(Story::lead).doesNotHaveDuplicates();
        assertThat(stories().all())
                .flatExtracting(Story::calls)
                .extracting(PlannedCall::id)
                .doesNotHaveDuplicates();
    }

    @Test
    default void theSameStoriesAreToldEveryTime() {
        assertThat(stories().all()).isEqualTo(stories().all());
    }

    @Test
    default void nobodyInThemCanBeReached() {
        assertThat(stories().all()).allSatisfy(story -> {
            assertThat(story.details().person().email().map(EmailAddress::domain).stream())
                    .allSatisfy(domain -> assertThat(domain).endsWith(".example"));
            assertThat(story.details().company().website().map(URI::getHost).stream())
                    .allSatisfy(host -> assertThat(host).endsWith(".example"));
            assertThat(story.details().person().phone().stream())
                    .allSatisfy(phone -> assertThat(phone.value()).matches("\\+1\\d{3}55501\\d{2}"));
        });
    }

    @Test
    default void everyEndingCanBeReached() {
        assertThat(stories().all()).allSatisfy(story -> {
            switch (story.ending()) {
                case CONTACTED -> assertThat(story.calls()).isNotEmpty();
                case QUALIFIED, HANDED_OFF -> {
                    assertThat(story.calls()).isNotEmpty();
                    assertThat(story.notes()).containsOnlyKeys(BantElement.values());
                    assertThat(story.handing().isPresent()).isEqualTo(story.ending() == Stage.HANDED_OFF);
                }
                case DISQUALIFIED -> assertThat(story.reason()).isPresent();
                case NEW, RESEARCHED -> assertThat(story.calls()).isEmpty();
            }
        });
    }

    @Test
    default void nobodyIsCalledBeforeTheyCameIn() {
        assertThat(stories().all())
                .allSatisfy(story -> assertThat(story.calls())
                        .allSatisfy(call -> assertThat(call.daysAgo())
                                .isPositive()
                                .isLessThanOrEqualTo(story.capturedDaysAgo() - 3)));
    }
}
