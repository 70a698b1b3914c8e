// Telephone numbers: international form, or a national form that a name or a keyword confirms.

import { digitsOf, varied } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

/** What stands before a number that is somebody's paper, not somebody's telephone. */
const CODE_WORDS = String.raw`[\p{L}_]/|(?:order|invoice|tracking|parcel|shipment|ticket|ref(?:erence)?|sku|isbn|ean|item|article|bestell\p{L}*|rechnung\p{L}*|auftrag\p{L}*|commande|facture|pedido|factura|ordine|fattura|zam[oó]wieni\p{L}*|faktura)[^\p{L}\d]{0,4}(?:n[or°º]?\.?|num\p{L}*|id)?[^\p{L}\d]{0,3}`;

const EXTENSION = String.raw`(?: ?(?:x|ext\.?) ?\d{1,6})?`;
/** The last digit stands for itself: groups of up to four would leave it over, and the number would be cut short. */
const ANYWHERE = String.raw`(?:\+\d{1,3}|(?:1[ .-])?\(?\d{3}\)?|(?:\d )?\(\d{1,2} ?\d{1,4}\)|\(?0\d{1,4}\)?[ ./-])[ ./-]?(?:\(0\))?\(?\d{1,5}\)?(?:[ ./-]?\d{2,4}){1,4}\d?${EXTENSION}`;
/** `62-441-55-10`, `45 2517-6528`. */
const GROUPS = String.raw`\d{2}(?:[ -]\d{2,3}){3}|\d{2} \d{4,5}-\d{4}`;

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
  hints: ['contact'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`(?:tel:)?(?:\+|00)?[(]?\d{1,5}[)]?(?:[ ./-]{0,2}[(]?\d{1,5}[)]?){1,6}(?: ?(?:x|ext\.?|#) ?\d{1,6})?`,
  text: [ANYWHERE, GROUPS].join('|'),
  keywords:
    'phone|mobile|cell|fax|call(?:ed|s)?|tel|telefon\\w*|t[ée]l[ée]phone|tel[ée]fono|whatsapp|sms|rufnummer|handy|reach|ring|number|contact',
  notAfter: CODE_WORDS,
  validate: (text) => plausible(text),
  selfEvident: (text) => looksDialled(text),
  minimumShare: 0.5,
  together: { ofForm: 0.95, outspoken: 0.15, isOutspoken, shapes: 3, shapeOf },
};

const DATE_OR_ADDRESS = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{1,3}(?:\.\d{1,3}){3})$/;

const DATE_AND_TIME = /^(?:19|20)\d{2}[-./](?:0[1-9]|1[0-2])[-./](?:0[1-9]|[12]\d|3[01])\b/;

const AN_EXTENSION = / ?(?:x|ext\.?|#) ?\d{1,6}$/;

/** 7 to 15 digits (E.164), not a date, an IP address, an amount or an ISBN. */
function plausible(text: string): boolean {
  const digits = digitsOf(text.replace(AN_EXTENSION, ''));
  if (digits.length < 7 || digits.length > 17 || !varied(text)) return false;
  if (DATE_OR_ADDRESS.test(text) || /^\d+\.\d+$/.test(text) || /^97[89][- ]/.test(text)) return false;
  if (DATE_AND_TIME.test(text)) return false;
  return text.startsWith('+') || digits.length <= 15;
}

/** True when the form itself says telephone: a country code, or an area code set apart. */
function looksDialled(text: string): boolean {
  return (
    /^(?:tel:)?(?:\+|00)[1-9]/.test(text) ||
    /^(?:\d )?\(\d{1,2} ?\d{1,4}\)[ -]?\d/.test(text) ||
    /^(?:1[ .-])?[2-9]\d{2}[ .-]\d{3}[ .-]\d{4}(?!\d)/.test(text) ||
    /^0\d{1,4}[ /-]\d{2,4}[ -]?\d{2,8}/.test(text) ||
    /^(?:0[567]\d{8}|07\d{9}|01[5-7]\d{8,9}|1[3-9]\d{9})$/.test(text) ||
    isGrouped(text)
  );
}

/** `2019 2020 2021`, `10-20-30-40`: years and counts in a row. */
const YEARS = /^(?:(?:19|20)\d{2}[ .-]?)+$/;

/** `61 234 56 78`, `900-847-047`: nine to eleven digits in three to five groups with one kind of separator; `12 34 56 78`, `45 2517-6528`. */
function isGrouped(text: string): boolean {
  if (YEARS.test(text)) return false;
  if (/^[2-9]\d(?: \d{2}){3}$/.test(text) || /^\(?\d{2,4}\)?[ .-]\d{3,5}[ .-]\d{4}$/.test(text)) return true;
  const digits = digitsOf(text).length;
  return digits >= 9 && digits <= 11 && /^\(?\d{2,4}\)?([ .-])\d{2,4}(?:\1\d{2,4}){1,3}$/.test(text);
}

/** More than digits: zeros before a padded number look dialled too. */
function isOutspoken(text: string): boolean {
  return /[+() ./-]/.test(text) && looksDialled(text);
}

/** How a number is set: `99 999-999`. Undefined without separators, and with single digits apart, as the numbers of books have. */
function shapeOf(text: string): string | undefined {
  const groups = text.split(/[^\d]+/).filter((group) => group !== '');
  if (groups.length < 2 || (groups.at(-1) ?? '').length < 2) return undefined;
  return text.replace(/\d/g, '9');
}
