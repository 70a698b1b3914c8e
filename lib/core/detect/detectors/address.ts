// Street addresses: number and street word in several languages, or by name.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT } from '../declaration.ts';
import { matchAddress } from '../postal-address.ts';

const WORD = String.raw`[\p{L}][\p{L}'’.-]{0,25}`;
const ENGLISH =
  'street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|place|pl|way|terrace|parkway|pkwy|highway|hwy|square|sq|crescent|close|loop|manor';
const LEADING =
  'rue|avenue|boulevard|all[ée]e|chemin|place|calle|avenida|av|plaza|paseo|rua|travessa|alameda|via|viale|piazza|corso|ulica|ul|aleja';
const TRAILING = 'stra(?:ß|ss)e|str|weg|allee|platz|gasse|ring|straat|laan|plein|gracht|kade|gatan|v[äa]gen|gata';
/** `12 Oak Street`, `12 rue de la Paix`, `Calle Mayor 3`, `Hauptstraße 12a`. */
const STREET = [
  String.raw`\d{1,5}[A-Za-z]?,? (?:${WORD} ){1,4}(?:${ENGLISH})`,
  String.raw`\d{1,5}(?: ?(?:bis|ter))?,? (?:${LEADING})\.? ${WORD}(?: ${WORD}){0,4}`,
  String.raw`(?:${LEADING})\.? ${WORD}(?: ${WORD}){0,4},? (?:n[º°.]? ?)?\d{1,5}[A-Za-z]?`,
  String.raw`(?:${WORD} ){0,2}[\p{L}-]{2,25}(?:${TRAILING})\.? \d{1,4} ?[A-Za-z]?`,
].join('|');

const WHOLE = new RegExp(`^(?:${STREET})$`, 'iu');

export const address: DetectorDeclaration = {
  identifier: 'ADDRESS',
  strength: 'likely',
  summary: 'postal addresses',
  names: [
    'address',
    'addr',
    'address line',
    'street',
    'street address',
    'street name',
    'home address',
    'mailing address',
    'postal address',
    'billing address',
    'shipping address',
    'residence',
    'house number',
    'house no',
    'apartment',
    'po box',
    'adresse',
    'anschrift',
    'strasse',
    'strae',
    'hausnummer',
    'hausnr',
    'wohnort adresse',
    'rue',
    'adresse postale',
    'direccion',
    'calle',
    'domicilio',
    'endereco',
    'rua',
    'morada',
    'logradouro',
    'indirizzo',
    'via',
    'residenza',
    'adres',
    'straat',
    'straatnaam',
    'huisnummer',
    'ulica',
    'adres zamieszkania',
    'adress',
    'gata',
    'gatuadress',
    'postadress',
    'ship to',
    'bill to',
    'delivery address',
  ],
  namesOfPeople: ['home', 'line'],
  hints: ['location', 'place', 'label', 'ort'],
  categories: TEXT,
  value: String.raw`\S+\s[\s\S]*\p{Nd}[\s\S]*|\S*\p{Nd}\S*\s[\s\S]+|\S*[\p{Script=Han}\p{Script=Hangul}]\S*`,
  text: STREET,
  ignoreCase: true,
  validate: (text) => WHOLE.test(text) || matchAddress(text) === 'yes',
  validateInText: (text) => text.length <= 200,
  alike: (text) => matchAddress(text) === 'alike',
  minimumShare: 0.4,
  besidePeople: 0.25,
};
