// Given names: by the column's name, or by the dictionary when most distinct values are in it.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT } from '../declaration.ts';
import { matchGivenName } from '../dictionaries/people.ts';

export const firstName: DetectorDeclaration = {
  identifier: 'FIRST_NAME',
  strength: 'weak',
  summary: 'first names',
  names: [
    'first name',
    'fname',
    'given name',
    'givenname',
    'forename',
    'middle name',
    'mname',
    'nick name',
    'preferred name',
    'christian name',
    'vorname',
    'vornamen',
    'rufname',
    'prenom',
    'prenoms',
    'nombre de pila',
    'nombres',
    'primer nombre',
    'primeiro nome',
    'nome proprio',
    'voornaam',
    'roepnaam',
    'imie',
    'imiona',
    'fornamn',
    'tilltalsnamn',
  ],
  namesOfPeople: ['first', 'nombre', 'nome', 'middle'],
  categories: TEXT,
  value: String.raw`[\p{L}][\p{L}\p{M}'’]{0,20}(?:[ -][\p{L}][\p{L}\p{M}'’]{0,20}){0,2}\.?`,
  validate: (text) => matchGivenName(text) === 'yes',
  alike: (text) => matchGivenName(text) === 'alike',
  minimumShare: 0.6,
  besidePeople: 0.5,
};
