package org.civicreport.examples.parking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A permit to park in a residents' zone (Bewohnerparkausweis).
 *
 * @param reference reference number of the notice (Aktenzeichen)
 * @param holder name of the resident
 * @param numberPlate number plate of the car (Kennzeichen)
 * @param zone the zone (Bewohnerparkgebiet)
 * @param issuedOn the day of the notice
 * @param validTo last day of the permit
 * @param fee fee in euros
 */
public record ParkingPermit(
        String reference,
        String holder,
        String numberPlate,
        String zone,
        LocalDate issuedOn,
        LocalDate validTo,
        BigDecimal fee) {

    /** Checks that nothing is null. */
    public ParkingPermit {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(numberPlate, "numberPlate");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(issuedOn, "issuedOn");
        Objects.requireNonNull(validTo, "validTo");
        Objects.requireNonNull(fee, "fee");
    }
}
