/**
 * What must reach whom by when, for a calendar application; start with
 * {@link io.github.certif.render.calendar.SharingCalendar}.
 */
@NullMarked
package io.github.certif.render.calendar;

import org.jspecify.annotations.NullMarked;
