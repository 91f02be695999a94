/**
 * What the district offers the people who do Integrationsmanagement to learn: trainings, who comes, and who still lacks one that is mandatory. Screens
 * ask {@link org.lotse.liga.api.training.Trainings}, {@link org.lotse.liga.api.training.TrainingList},
 * {@link org.lotse.liga.api.training.Participants}, {@link org.lotse.liga.api.training.Mandates} and
 * {@link org.lotse.liga.api.training.TrainingPapers}. Times are as on the clock in Germany.
 */
@Export
@Version("0.2.0")
@NullMarked
package org.lotse.liga.api.training;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
