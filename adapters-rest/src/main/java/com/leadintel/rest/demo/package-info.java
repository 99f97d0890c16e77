/** The demo over HTTP: how far it is, and its removal. */
@NullMarked
package com.leadintel.rest.demo;

import org.jspecify.annotations.NullMarked;
