package com.leadintel.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void textsAreMadeHarmless() {
        String page = Template.named("password.html")
                .fill(Map.of("problem", "<script>alert('1')</script> & \"more\"", "state", "refused"));

        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;more&quot;")
                .doesNotContain("<script>alert");
    }

    @Test
    void aGapWithoutAValueIsAMistake() {
        assertThatThrownBy(() -> Template.named("password.html").fill(Map.of("state", "fine")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{{problem}}");
    }
}
