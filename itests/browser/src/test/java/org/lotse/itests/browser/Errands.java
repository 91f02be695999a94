package org.lotse.itests.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a class of errands. Its methods may ask for the {@link Stage}: the product in the demo profile, which all classes
 * share, and visitors, who leave after each method. Without a Chromium the class is skipped, loudly.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StageManager.class)
@interface Errands {}
