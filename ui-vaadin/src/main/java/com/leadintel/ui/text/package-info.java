/** Words and numbers for people: the texts of the bundle, ages, dates, money, and what a refusal means in plain English. */
@NullMarked
package com.leadintel.ui.text;

import org.jspecify.annotations.NullMarked;
