/** Local servers that speak the protocols of the world outside: websites, mail, Zoom, Salesforce. */
package com.leadintel.e2e.standin;
