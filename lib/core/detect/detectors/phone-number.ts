// Telephone numbers: international form, or a national form that a name or a keyword confirms.

import { digitsOf, varied } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const phoneNumber: DetectorDeclaration = {
  identifier: 'PHONE_NUMBER',
  strength: 'likely',
  summary: 'telephone numbers',
  names: [
    'phone',
    'phone number',
    'phone no',
    'telephone',
    'tel',
    'tel no',
    'telno',
    'mobile',
    'mobile number',
    'mobile no',
    'mobile phone',
    'cell',
    'cell phone',
    'cellphone',
    'cell number',
    'fax',
    'fax number',
    'landline',
    'msisdn',
    'whatsapp',
    'telefon',
    'telefonnummer',
    'telefonnr',
    'handy',
    'handynummer',
    'mobil',
    'mobilnummer',
    'rufnummer',
    'mobiltelefon',
    'telephone portable',
    'numero de telephone',
    'telefono',
    'numero de telefono',
    'movil',
    'celular',
    'telefone',
    'telemovel',
    'cellulare',
    'numero di telefono',
    'telefoonnummer',
    'telefoon',
    'mobiel',
    'numer telefonu',
    'komorka',
    'telefonnumer',
    'mobilnr',
    'contact number',
  ],
  hints: ['number', 'contact', 'nummer', 'numero'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`(?:tel:)?(?:\+|00)?[(]?\d{1,5}[)]?(?:[ ./-]{0,2}[(]?\d{1,5}[)]?){1,6}(?: ?(?:x|ext\.?|#) ?\d{1,6})?`,
  text: String.raw`(?:\+\d{1,3}|\(\d{3}\)|\d{3})[ .-]?(?:\(0\))?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){1,4}`,
  keywords:
    'phone|mobile|cell|fax|call(?:ed|s)?|tel|telefon\\w*|t[ée]l[ée]phone|tel[ée]fono|whatsapp|sms|rufnummer|handy|reach|ring|number|contact',
  validate: (text) => plausible(text),
  selfEvident: (text) => looksDialled(text),
  minimumShare: 0.5,
};

const DATE_OR_ADDRESS = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{1,3}(?:\.\d{1,3}){3})$/;

/** 7 to 15 digits (E.164), not a date, an IP address, an amount or an ISBN. */
function plausible(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length < 7 || digits.length > 17 || !varied(text)) return false;
  if (DATE_OR_ADDRESS.test(text) || /^\d+\.\d+$/.test(text) || /^97[89][- ]/.test(text)) return false;
  return text.startsWith('+') || digits.length <= 15;
}

/** True when the form itself says telephone: a country code, or an area code set apart. */
function looksDialled(text: string): boolean {
  return (
    /^(?:tel:)?(?:\+|00)[1-9]/.test(text) ||
    /^\(\d{2,5}\) ?\d/.test(text) ||
    /^(?:1[ .-])?[2-9]\d{2}[ .-]\d{3}[ .-]\d{4}\b/.test(text) ||
    /^0\d{1,4}[ /-]\d{2,4}[ -]?\d{2,8}/.test(text)
  );
}
