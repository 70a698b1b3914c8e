// Sex or gender of a person.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_ENUM } from '../declaration.ts';

export const gender: DetectorDeclaration = {
  identifier: 'GENDER',
  strength: 'weak',
  summary: "people's gender",
  names: [
    'gender',
    'sex',
    'gender identity',
    'pronouns',
    'geschlecht',
    'anrede',
    'salutation',
    'sexe',
    'genre personne',
    'civilite',
    'sexo',
    'genero',
    'sesso',
    'genere',
    'geslacht',
    'plec',
    'kon',
  ],
  categories: [...TEXT_AND_ENUM, 'integer'],
  value:
    '[0-9]|m|f|d|x|w|v|male|female|man|woman|non-?binary|other|divers|männlich|weiblich|homme|femme|masculin|féminin|hombre|mujer|masculino|femenino|feminino|maschio|femmina|vrouw|mężczyzna|kobieta|kvinna',
  ignoreCase: true,
  minimumShare: 1,
};
