/** Salesforce over its REST API: tasks for account executives, each created once. */
@NullMarked
package com.leadintel.integrations.crm.salesforce;

import org.jspecify.annotations.NullMarked;
