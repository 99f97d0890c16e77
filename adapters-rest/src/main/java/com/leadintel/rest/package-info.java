/** The door for programs: the HTTP API of the product, one package per capability, problems and webhooks apart. */
@NullMarked
package com.leadintel.rest;

import org.jspecify.annotations.NullMarked;
