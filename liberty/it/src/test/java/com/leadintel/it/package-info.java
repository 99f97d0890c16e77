/** The product within its container: data sources, wiring, transactions, the walls of the database. */
package com.leadintel.it;
