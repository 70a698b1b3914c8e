// Vehicle identification numbers: seventeen characters with a check digit; licence plates by name.

import { vin } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const vehicleIdentificationNumber: DetectorDeclaration = {
  identifier: 'VEHICLE_IDENTIFICATION_NUMBER',
  strength: 'likely',
  summary: 'vehicle identification numbers and plates',
  names: [
    'vin',
    'vehicle identification number',
    'chassis number',
    'chassis no',
    'fahrgestellnummer',
    'fin nummer',
    'license plate',
    'licence plate',
    'number plate',
    'plate number',
    'plate no',
    'vehicle registration',
    'kennzeichen',
    'kfz kennzeichen',
    'immatriculation',
    'plaque',
    'matricula',
    'placa',
    'targa',
    'kenteken',
    'numer rejestracyjny',
    'registreringsnummer',
  ],
  categories: TEXT_AND_INTEGERS,
  value: '[A-HJ-NPR-Z0-9]{17}',
  text: '[A-HJ-NPR-Z0-9]{17}',
  keywords: 'vin|vehicle|chassis',
  validate: vin,
  minimumShare: 0.6,
  chance: 0.09,
};
