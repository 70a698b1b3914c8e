// Family names: by the column's name, or by the dictionary when most distinct values are in it.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT } from '../declaration.ts';
import { isLastName } from '../dictionaries/lookup.ts';

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
  value: String.raw`(?:(?:van|von|de|del|der|den|di|da|la|le|el|al|bin|ten|ter|dos) ){0,2}[\p{L}][\p{L}'’]{1,25}(?:[ -][\p{L}][\p{L}'’]{1,25})?`,
  validate: isLastName,
  minimumShare: 0.5,
};
