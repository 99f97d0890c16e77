package com.leadintel.persistence.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.api.transaction.TransactionIntegration;
import io.agroal.narayana.NarayanaTransactionIntegration;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Connection pools like the server's. */
final class Pools {
    private Pools() {}

    static DataSource pool(String url, String user, String password, boolean transactional) {
        TransactionIntegration integration = transactional
                ? new NarayanaTransactionIntegration(Transactions.MANAGER, Transactions.REGISTRY)
                : TransactionIntegration.none();
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pool -> pool.maxSize(20)
                            .acquisitionTimeout(Duration.ofSeconds(30))
                            .transactionIntegration(integration)
                            .connectionFactoryConfiguration(connection -> connection
                                    .jdbcUrl(url)
                                    .principal(new NamePrincipal(user))
                                    .credential(new SimplePassword(password))
                                    .jdbcProperty("stringtype", "unspecified")
                                    .jdbcProperty("reWriteBatchedInserts", "true"))));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
