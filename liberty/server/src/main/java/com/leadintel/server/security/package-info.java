/**
 * The door: who may come in and how. People sign in with a form and keep a session; integrations send an API key with
 * every request. Behind the door everybody is a {@code Caller}.
 */
@NullMarked
package com.leadintel.server.security;

import org.jspecify.annotations.NullMarked;
