/**
 * What end-to-end tests stand on: real server processes over their own database, HTTP, and a real browser.
 * {@code @EndToEnd} hands a test the one server of the run, {@code @InBrowser} a browser beside it.
 */
package com.leadintel.e2e.harness;
