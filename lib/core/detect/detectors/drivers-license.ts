// Driving licence numbers, by name.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const driversLicense: DetectorDeclaration = {
  identifier: 'DRIVERS_LICENSE',
  strength: 'weak',
  summary: 'driving licence numbers',
  names: [
    'drivers license',
    'driver license',
    'drivers licence',
    'driver licence',
    'driving licence',
    'driving license',
    'license number',
    'licence number',
    'license no',
    'licence no',
    'dl number',
    'dl no',
    'dln',
    'fuhrerschein',
    'fuehrerschein',
    'fuhrerscheinnummer',
    'permis de conduire',
    'numero de permis',
    'licencia de conducir',
    'carnet de conducir',
    'carteira de motorista',
    'carta de conducao',
    'cnh',
    'patente',
    'patente di guida',
    'rijbewijs',
    'rijbewijsnummer',
    'prawo jazdy',
    'korkort',
    'korkortsnummer',
  ],
  categories: TEXT_AND_INTEGERS,
  minimumShare: 1,
};
