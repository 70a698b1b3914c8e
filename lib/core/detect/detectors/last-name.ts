// Family names: by the column's name, or by the dictionary when most distinct values are in it.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT } from '../declaration.ts';
import { matchFamilyName } from '../dictionaries/people.ts';

export const lastName: DetectorDeclaration = {
  identifier: 'LAST_NAME',
  strength: 'weak',
  summary: 'last names',
  names: [
    'last name',
    'lname',
    'surname',
    'family name',
    'familyname',
    'maiden name',
    'mothers maiden name',
    'nachname',
    'familienname',
    'geburtsname',
    'zuname',
    'nom de famille',
    'nom famille',
    'nom de naissance',
    'apellido',
    'apellidos',
    'primer apellido',
    'segundo apellido',
    'sobrenome',
    'apelido',
    'cognome',
    'achternaam',
    'familienaam',
    'nazwisko',
    'efternamn',
  ],
  namesOfPeople: ['last', 'nom'],
  categories: TEXT,
  value: String.raw`(?:(?:van|von|de|del|der|den|di|da|dos|la|le|el|al|bin|ten|ter|zu|ó|ní) ){0,2}[\p{L}][\p{L}\p{M}'’]{0,25}(?:[ -][\p{L}][\p{L}\p{M}'’]{0,25}){0,3}`,
  validate: (text) => matchFamilyName(text) === 'yes',
  alike: (text) => matchFamilyName(text) === 'alike',
  minimumShare: 0.5,
  besidePeople: 0.5,
};
