package org.civicreport.testkit;

/** A renderer without a fault keeps the whole contract. */
class PlainTextRendererTest extends PlainTextContract {

    PlainTextRendererTest() {
        super(Fault.NONE);
    }
}
