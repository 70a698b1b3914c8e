// Given names: by the column's name, or by the dictionary when most distinct values are in it.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT } from '../declaration.ts';
import { isFirstName } from '../dictionaries/lookup.ts';

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
  value: String.raw`[\p{L}][\p{L}'’]{1,20}(?:[ -][\p{L}][\p{L}'’]{0,20})?\.?`,
  validate: isFirstName,
  minimumShare: 0.6,
};
