/** The product from outside: what its people and integrations see. */
package com.leadintel.e2e;
