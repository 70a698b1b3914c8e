// Payment card numbers: issuer ranges and Luhn. One random number of this form in ten passes, so a column must pass more often.

import { digitsOf, luhn, varied } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

/** Visa, Mastercard, Amex, Discover, Diners, JCB, UnionPay, Maestro; groups of four with one kind of separator, or none. */
const CARD = [
  String.raw`(?:4\d{3}|5[1-5]\d{2}|2[2-7]\d{2}|6(?:011|4[4-9]\d|5\d{2})|35(?:2[89]|[3-8]\d)|62\d{2})(?: \d{4}){3}`,
  String.raw`(?:4\d{3}|5[1-5]\d{2}|2[2-7]\d{2}|6(?:011|4[4-9]\d|5\d{2})|35(?:2[89]|[3-8]\d)|62\d{2})(?:-\d{4}){3}`,
  String.raw`(?:4\d{3}|5[1-5]\d{2}|2[2-7]\d{2}|6(?:011|4[4-9]\d|5\d{2})|35(?:2[89]|[3-8]\d)|62\d{2})\d{12}`,
  String.raw`3[47]\d{2}(?: \d{6} \d{5}|-\d{6}-\d{5}|\d{11})`,
  String.raw`3(?:0[0-5]|[68]\d)\d(?: \d{6} \d{4}|-\d{6}-\d{4}|\d{10})`,
].join('|');

export const creditCardNumber: DetectorDeclaration = {
  identifier: 'CREDIT_CARD_NUMBER',
  strength: 'certain',
  summary: 'payment card numbers',
  names: [
    'card number',
    'card no',
    'card num',
    'cardnumber',
    'cc number',
    'ccnumber',
    'cc num',
    'ccn',
    'cc no',
    'credit card',
    'credit card number',
    'creditcard',
    'debit card',
    'payment card',
    'pan',
    'primary account number',
    'kartennummer',
    'kreditkarte',
    'kreditkartennummer',
    'numero de carte',
    'carte bancaire',
    'carte bleue',
    'numero de tarjeta',
    'tarjeta',
    'tarjeta de credito',
    'numero do cartao',
    'cartao de credito',
    'numero carta',
    'carta di credito',
    'creditcardnummer',
    'numer karty',
    'karta kredytowa',
    'kortnummer',
    'kreditkort',
  ],
  hints: ['card', 'cc', 'payment'],
  categories: TEXT_AND_INTEGERS,
  value: CARD,
  text: CARD,
  prefilter: String.raw`\d{13}|\d{4}[ -]\d{4}[ -]\d{4}|\d{4}[ -]\d{6}[ -]\d{4}`,
  keywords:
    'card|ccn?|pan|visa|master ?card|amex|american express|discover|credit|debit|kreditkarte|carte|tarjeta|cart[ãa]o|carta|karta|kort|kaart|payment',
  validate: (text) => luhn(text) && varied(text, 1) && digitsOf(text).length >= 14,
  minimumShare: 0.3,
  chance: 0.1,
  everyRow: true,
};
