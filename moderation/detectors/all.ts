import type { Detector } from "./detector.ts";
import { accountHalves } from "./account-halves.ts";
import { age } from "./age.ts";
import { capitalInitials } from "./capital-initials.ts";
import { caseNumberForms } from "./case-number-forms.ts";
import { coordinates } from "./coordinates.ts";
import { crowdNames } from "./crowd-name.ts";
import { date } from "./date.ts";
import { disguised } from "./disguised.ts";
import { email } from "./email.ts";
import { explainedNames } from "./explained-name.ts";
import { greeting } from "./greeting.ts";
import { handle } from "./handle.ts";
import { homeNames } from "./home-names.ts";
import { institution } from "./institution.ts";
import { houseNames } from "./house-name.ts";
import { landlords } from "./landlord.ts";
import { landmarks } from "./landmark.ts";
import { link } from "./link.ts";
import { loneInitials } from "./lone-initials.ts";
import { mockingNames } from "./mocking-name.ts";
import { numberAfterCue } from "./number-after-cue.ts";
import { numberBeforeCue } from "./number-before-cue.ts";
import { numberCorrections } from "./number-corrections.ts";
import { numberShapes } from "./number-shapes.ts";
import { occupation } from "./occupation.ts";
import { meetingHouses } from "./meeting-houses.ts";
import { onlyOne } from "./only-one.ts";
import { organisationByEnding } from "./organisation-by-ending.ts";
import { organisationByForm } from "./organisation-by-form.ts";
import { organisationByType } from "./organisation-by-type.ts";
import { organisationBranches } from "./organisation-branches.ts";
import { organisationByWords } from "./organisation-by-words.ts";
import { organisationByWork } from "./organisation-by-work.ts";
import { organisationChains } from "./organisation-chains.ts";
import { organisationSmall } from "./organisation-small.ts";
import { personByBareWord } from "./person-by-bare-word.ts";
import { personByList } from "./person-by-list.ts";
import { personByNameCue } from "./person-by-name-cue.ts";
import { personByRelation } from "./person-by-relation.ts";
import { personByWordName } from "./person-by-word-name.ts";
import { personCompounds } from "./person-compounds.ts";
import { personInParts } from "./person-in-parts.ts";
import { personInitials } from "./person-initials.ts";
import { personInPrivateLife } from "./person-in-private-life.ts";
import { teacherOfSubject } from "./teacher-of-subject.ts";
import { personWithParticle } from "./person-with-particle.ts";
import { personalNumber } from "./personal-number.ts";
import { personalNumberParts } from "./personal-number-parts.ts";
import { phone } from "./phone.ts";
import { placeBesidePlace } from "./place-beside-place.ts";
import { placeByCue } from "./place-by-cue.ts";
import { placeByList } from "./place-by-list.ts";
import { property } from "./property.ts";
import { placeCompounds } from "./place-compounds.ts";
import { placeNicknames } from "./place-nickname.ts";
import { plate } from "./plate.ts";
import { plateTold } from "./plate-told.ts";
import { postcode } from "./postcode.ts";
import { propertyDesignation } from "./property-designation.ts";
import { quasiByList } from "./quasi-lists.ts";
import { quasiByShape } from "./quasi-shapes.ts";
import { quasiFaith } from "./quasi-faith.ts";
import { quasiFame } from "./quasi-fame.ts";
import { quasiFamily } from "./quasi-family.ts";
import { quasiFew } from "./quasi-few.ts";
import { quasiOffices } from "./quasi-offices.ts";
import { quasiOrigin } from "./quasi-origin.ts";
import { road } from "./road.ts";
import { schoolClass } from "./school-class.ts";
import { schoolGroups } from "./school-groups.ts";
import { signature } from "./signature.ts";
import { spelledNumber } from "./spelled-number.ts";
import { street } from "./street.ts";
import { streetInParts } from "./street-in-parts.ts";
import { telephoneInParts } from "./telephone-in-parts.ts";
import { telephoneInterrupted } from "./telephone-interrupted.ts";
import { unknownWords } from "./unknown-words.ts";
import { village } from "./village.ts";
import { workplaces } from "./workplace.ts";

/** Every detector that reads a document on its own, in the order they run. */
export const detectors: readonly Detector[] = [
  personByNameCue, personByRelation, personByList, personByWordName, personByBareWord, personInitials, loneInitials, capitalInitials, personCompounds, personInParts, personInPrivateLife, personWithParticle, teacherOfSubject, mockingNames, crowdNames, explainedNames, signature, greeting, unknownWords,
  placeByList, placeByCue, placeBesidePlace, placeCompounds, placeNicknames, street, streetInParts, institution, village, landmarks, property, houseNames, road, propertyDesignation, coordinates,
  organisationByEnding, organisationByForm, organisationByType, organisationByWork, organisationByWords, organisationBranches, organisationChains, organisationSmall, workplaces, landlords, meetingHouses, homeNames, schoolClass, schoolGroups,
  personalNumber, numberAfterCue, numberShapes, phone, email, handle, link, date, age, quasiByList, quasiByShape, quasiFamily, quasiOrigin, quasiFaith, quasiFame, quasiFew, quasiOffices, onlyOne, occupation, disguised, personalNumberParts, numberBeforeCue, plate, plateTold, spelledNumber, telephoneInParts, telephoneInterrupted, numberCorrections, accountHalves, caseNumberForms, postcode,
]; // prettier-ignore
