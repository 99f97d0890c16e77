package com.leadintel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.e2e.harness.LeadIntel;
import com.leadintel.e2e.harness.Node;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class KilledServerTest {
    @Test
    void aKilledServerStartsAgainOverWhatWasCommitted() throws InterruptedException, SQLException {
        try (LeadIntel product = LeadIntel.fresh(Node.alone("killed"))) {
            String before = firstUser(product);

            product.kill();
            product.startAgain();

            assertThat(firstUser(product)).isEqualTo(before);
            assertThat(String.join("\n", product.console())).contains("Lead Intel is running.");
        }
    }

    private static String firstUser(LeadIntel product) throws SQLException {
        try (Connection connection = product.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select string_agg(id::text, ',') from app_user")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
