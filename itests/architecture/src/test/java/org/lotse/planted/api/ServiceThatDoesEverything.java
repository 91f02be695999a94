package org.lotse.planted.api;

/** Planted: too large, and nobody knows who implements it. */
public interface ServiceThatDoesEverything {
    void one();

    void two();

    void three();

    void four();

    void five();

    void six();

    void seven();

    void eight();
}
