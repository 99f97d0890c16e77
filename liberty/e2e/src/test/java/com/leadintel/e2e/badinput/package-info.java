/**
 * Bad input at every endpoint. What is sent is derived from the description that the server gives of itself, so a new
 * operation is swept without a word here, or the sweep fails because it does not know how to reach it.
 */
package com.leadintel.e2e.badinput;
